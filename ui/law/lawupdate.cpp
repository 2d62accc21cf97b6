// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawupdate.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/givenfile.h"
#include "ui/law/rehearsalview.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/datatable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qint64 mostLaw = 8 * 1024 * 1024;
constexpr qint64 mostSignature = 4096;

QString percent(Rate rate)
{
    return fmt::percent(rate) + QStringLiteral(" %");
}

std::unique_ptr<TableModel<LawChange>> changeModel()
{
    const auto first = [](const QString &text) { return text.section(u'\n', 0, 0); };
    std::vector<TableColumn<LawChange>> columns(4);
    columns[0].title = LawUpdate::tr("What");
    columns[0].text = [](const LawChange &row) { return row.title.isEmpty() ? row.id : row.title; };
    columns[0].strong = true;
    columns[0].tip = [](const LawChange &row) { return row.id; };
    columns[1].title = LawUpdate::tr("From");
    columns[1].text = [](const LawChange &row) { return row.from.isValid() ? fmt::date(row.from) : QString(); };
    columns[2].title = LawUpdate::tr("Before");
    columns[2].text = [first](const LawChange &row) { return row.before.isEmpty() ? LawUpdate::tr("(new)") : first(row.before); };
    columns[2].muted = true;
    columns[3].title = LawUpdate::tr("After");
    columns[3].text = [first](const LawChange &row) { return row.after.isEmpty() ? LawUpdate::tr("(gone)") : first(row.after); };
    return std::make_unique<TableModel<LawChange>>(std::move(columns), [](const LawChange &) { return qint64(0); }, [](const LawChange &) { return Money(); });
}

} // namespace

LawUpdate::LawUpdate(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_model(changeModel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapL, 1, theme::gapL);
    column->setSpacing(theme::gapM);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    top->setSpacing(theme::gapM);
    auto *head = new QHBoxLayout;
    head->addWidget(cardHeading(tr("New rates and rules"), this), 1);
    m_file = new QPushButton(tr("Update from a file …"), this);
    m_bank = new QPushButton(tr("Ask Norges Bank …"), this);
    head->addWidget(m_file);
    head->addWidget(m_bank);
    top->addLayout(head);
    m_lead = new InkLabel({}, theme::Role::Ink2, this);
    m_lead->setWordWrap(true);
    m_lead->setTextInteractionFlags(Qt::TextSelectableByMouse);
    top->addWidget(m_lead);
    m_banner = new Banner(this);
    top->addWidget(m_banner);
    column->addLayout(top);
    m_table = new DataTable(tr("What would change"), this);
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 12, 22, 22});
    m_table->setMinimumHeight(4 * theme::rowHeight);
    column->addWidget(m_table);
    m_rehearsal = new RehearsalView(context, this);
    column->addWidget(m_rehearsal);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    foot->addStretch(1);
    m_drop = new QPushButton(tr("Leave it"), this);
    m_adopt = primaryButton(tr("Adopt for the firm …"), this);
    foot->addWidget(m_drop);
    foot->addWidget(m_adopt);
    column->addLayout(foot);
    connect(m_file, &QPushButton::clicked, this, &LawUpdate::askFile);
    connect(m_bank, &QPushButton::clicked, this, &LawUpdate::askNorgesBank);
    connect(m_adopt, &QPushButton::clicked, this, &LawUpdate::adopt);
    connect(m_drop, &QPushButton::clicked, this, &LawUpdate::drop);
    drop();
}

void LawUpdate::place()
{
    const bool any = m_proposal.has_value();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_table, m_rehearsal, m_adopt, m_drop})
        widget->setVisible(any);
}

void LawUpdate::drop()
{
    m_proposal.reset();
    m_rehearsal->stop();
    m_banner->show(Tone::Neutral, {});
    m_lead->setText(tr("A signed file brings rates and rules; its signature lies beside it with the ending .sig. Norges Bank answers with the policy rate the late interest follows from."));
    place();
}

void LawUpdate::askFile()
{
    m_context.prompts.openFiles(this, tr("Update from a file"), tr("Law files (*.json)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            readFile(files.front());
    });
}

void LawUpdate::readFile(const QString &path)
{
    drop();
    auto bytes = workflow::givenFile(path, mostLaw);
    auto signature = workflow::givenFileIfAny(path + QStringLiteral(".sig"), mostSignature);
    if (!bytes || !signature) {
        m_banner->show(Tone::Bad, tr("The file cannot be read."), !bytes ? bytes.error().message : signature.error().message);
        return;
    }
    workflow::LawTrust trust;
    trust.signature = *signature;
    bool ownKey = false;
    if (m_context.session.isRehearsal()) {
        // Whoever prepares a law file tries it here with his own key, which lies beside it.
        auto text = workflow::givenFileIfAny(path + QStringLiteral(".pub"), mostSignature);
        if (text && !text->isEmpty()) {
            auto keys = workflow::LawWorkflow::keysFrom(*text);
            if (!keys) {
                m_banner->show(Tone::Bad, tr("The key beside the file cannot be read."), keys.error().message);
                return;
            }
            trust.keys = *keys;
            ownKey = true;
        }
    }
    auto proposal = workflow::LawWorkflow(m_context.session).read(*bytes, QFileInfo(path).fileName(), trust);
    if (!proposal) {
        m_banner->show(Tone::Bad, tr("The file is not taken."), proposal.error().message);
        return;
    }
    QString who = proposal->signer.isEmpty() ? tr("Nobody signed it.") : tr("Signed by %1.").arg(proposal->signer);
    if (ownKey)
        who += u' ' + tr("Its key lies beside the file: that is enough in a rehearsal only.");
    showProposal(std::move(*proposal), who);
}

void LawUpdate::showProposal(workflow::LawProposal proposal, const QString &words)
{
    m_proposal = std::move(proposal);
    m_lead->setText(words);
    m_model->setRows(m_proposal->changes);
    const bool changes = !m_proposal->changes.empty();
    if (changes)
        m_banner->show(Tone::Accent, tr("%n row(s) would change.", nullptr, static_cast<int>(m_proposal->changes.size())),
                       tr("With it every rate is known until %1. Nothing is adopted yet.").arg(fmt::date(m_proposal->table->knownUntil())));
    else
        m_banner->show(Tone::Neutral, tr("Nothing would change."), tr("The firm's law says the same already."));
    m_adopt->setEnabled(changes);
    m_adopt->setToolTip(changes ? QString() : tr("Nothing would change."));
    place();
    // As high as its rows, at most eight: what the cases come to stands below.
    const int rows = std::clamp(m_model->rowCount(), 1, 8);
    m_table->setFixedHeight((rows + 1) * std::max(theme::rowHeight, m_table->verticalHeader()->defaultSectionSize()) + 2);
    m_table->setVisible(changes);
    m_rehearsal->setVisible(changes);
    if (changes)
        m_rehearsal->rehearse(m_proposal->table, firstDay());
}

QDate LawUpdate::firstDay() const
{
    const QDate today = m_context.session.today();
    QDate first;
    for (const LawChange &change : m_proposal->changes) {
        if (change.from.isValid() && change.from > today && (!first.isValid() || change.from < first))
            first = change.from;
    }
    // A month into the new row, so that its interest shows.
    return first.isValid() ? first.addMonths(1) : today;
}

void LawUpdate::askNorgesBank()
{
    if (m_question)
        return;
    drop();
    m_bank->setEnabled(false);
    m_lead->setText(tr("Norges Bank is asked …"));
    m_question = std::make_unique<workflow::RateQuestion>(m_context.session);
    m_question->ask([this](const Result<workflow::RateAnswer> &answer) {
        // The one who asks is still talking: it goes when it has ended.
        m_question.release()->deleteLater();
        m_bank->setEnabled(true);
        showAnswer(answer);
    });
}

void LawUpdate::showAnswer(const Result<workflow::RateAnswer> &answer)
{
    if (!answer) {
        drop();
        m_banner->show(Tone::Bad, tr("Norges Bank gave no answer to use."), answer.error().message);
        return;
    }
    const InterestDerivation &found = answer->derivation;
    const QString words = tr("Policy rate on %1: %2. With %3 added (%4) the late interest from %5 to %6 is %7. Compare with the regulation at lovdata.no: it is what holds.")
                              .arg(fmt::date(found.observed), percent(found.policy), percent(found.margin), found.law, fmt::date(found.from), fmt::date(found.to), percent(found.rate));
    if (answer->proposal) {
        showProposal(*answer->proposal, words);
        return;
    }
    m_lead->setText(words);
    m_banner->show(Tone::Neutral, tr("Expected only."), answer->early);
}

void LawUpdate::adopt()
{
    if (!m_proposal)
        return;
    const auto &tried = m_rehearsal->result();
    QString what = tr("%n row(s) of the law change for this firm. Letters already made keep their figures; everything from now on is reckoned with the new rows.", nullptr,
                      static_cast<int>(m_proposal->changes.size()));
    if (tried)
        what += u'\n' + m_rehearsal->summary();
    what += u'\n' + tr("The firm is opened anew with it. It is not taken back: a newer file takes its place.");
    m_context.prompts.ask(this, tr("Adopt the new law?"), what, tr("Adopt"), [this](bool yes) {
        if (yes)
            adoptNow();
    });
}

void LawUpdate::adoptNow()
{
    if (!m_proposal)
        return;
    auto done = workflow::LawWorkflow(m_context.session).adopt(*m_proposal);
    if (!done) {
        emit notice({Tone::Bad, done.error().message});
        return;
    }
    drop();
    emit notice({Tone::Ok, tr("Adopted. The firm is opened anew with it.")});
    emit adopted();
}
