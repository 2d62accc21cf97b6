// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/legalpanel.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/attachworkflow.h"
#include "core/workflow/legalworkflow.h"
#include "ui/casedetail/answersform.h"
#include "ui/casedetail/legalacts.h"
#include "ui/casedetail/preflightlist.h"
#include "ui/casedetail/worksheetview.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

InkLabel *wrapped(theme::Role ink, QWidget *parent)
{
    auto *label = new InkLabel({}, ink, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *subHeading(const QString &text, QWidget *parent)
{
    auto *label = new InkLabel(text, theme::Role::Ink, parent);
    label->setFont(theme::strong(parent->font()));
    label->setWordWrap(true);
    return label;
}

} // namespace

LegalPanel::LegalPanel(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_acts(new LegalActs(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_tabs = new FilterChips(this);
    m_tabs->add(Checks, tr("Checks"));
    m_tabs->add(Where, tr("Where and cost"));
    m_tabs->add(Fields, tr("Portal fields"));
    m_tabs->add(Answers, tr("Answers"));
    column->addWidget(m_tabs);
    m_stack = new QStackedWidget(this);
    auto *checkSide = new QWidget(m_stack);
    auto *checkColumn = new QVBoxLayout(checkSide);
    checkColumn->setContentsMargins(0, 0, 0, 0);
    m_summary = wrapped(theme::Role::Ink3, checkSide);
    m_summary->setFont(theme::small(font()));
    m_checks = new PreflightList(checkSide);
    checkColumn->addWidget(m_summary);
    checkColumn->addWidget(m_checks, 1);
    m_stack->addWidget(checkSide);
    m_stack->addWidget(scrolled(buildWhere(), m_stack));
    auto *fields = new QWidget(m_stack);
    auto *fieldColumn = new QVBoxLayout(fields);
    fieldColumn->setContentsMargins(0, 0, 0, 0);
    m_noFields = wrapped(theme::Role::Ink3, fields);
    m_noFields->setText(tr("Only a request for attachment is filled into a portal."));
    m_worksheet = new WorksheetView(fields);
    fieldColumn->addWidget(m_noFields);
    fieldColumn->addWidget(m_worksheet);
    fieldColumn->addStretch(1);
    m_stack->addWidget(scrolled(fields, m_stack));
    m_answers = new AnswersForm(context, m_stack);
    m_stack->addWidget(scrolled(m_answers, m_stack));
    column->addWidget(m_stack, 1);
    column->addWidget(buildFoot());

    connect(m_tabs, &FilterChips::changed, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_acts, &LegalActs::notice, this, &LegalPanel::notice);
    connect(m_acts, &LegalActs::refreshed, this, &LegalPanel::load);
    connect(m_checks, &PreflightList::cureWanted, this, &LegalPanel::take);
    connect(m_answers, &AnswersForm::notice, this, &LegalPanel::notice);
    connect(m_answers, &AnswersForm::kept, this, &LegalPanel::load);
    connect(m_worksheet, &WorksheetView::copied, this, [this](const QString &label) { emit notice({Tone::Ok, tr("%1 is copied.").arg(label)}); });
}

QWidget *LegalPanel::buildWhere()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    m_office = wrapped(theme::Role::Ink, side);
    m_why = wrapped(theme::Role::Ink2, side);
    m_why->setFont(theme::small(font()));
    m_complete = quietButton(tr("Complete the address …"), side);
    m_cost = wrapped(theme::Role::Ink, side);
    m_days = wrapped(theme::Role::Ink, side);
    column->addWidget(subHeading(tr("Goes to"), side));
    column->addWidget(m_office);
    column->addWidget(m_why);
    column->addWidget(m_complete, 0, Qt::AlignLeft);
    column->addWidget(subHeading(tr("Costs"), side));
    column->addWidget(m_cost);
    column->addWidget(subHeading(tr("Days"), side));
    column->addWidget(m_days);

    m_regime = new QWidget(side);
    auto *regime = new QVBoxLayout(m_regime);
    regime->setContentsMargins(0, 0, 0, 0);
    regime->addWidget(subHeading(tr("Which rules on attachment is the debtor under?"), m_regime));
    m_enforcement = new QComboBox(m_regime);
    m_enforcement->setAccessibleName(tr("Rules on attachment"));
    m_enforcement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_enforcement->setMinimumContentsLength(12);
    m_enforcement->addItem(tr("Not looked up yet"), static_cast<int>(EnforcementRules::Unknown));
    m_enforcement->addItem(tr("The old rules"), static_cast<int>(EnforcementRules::Old));
    m_enforcement->addItem(tr("The new rules"), static_cast<int>(EnforcementRules::New));
    regime->addWidget(m_enforcement);
    auto *lookUp = wrapped(theme::Role::Ink3, m_regime);
    lookUp->setFont(theme::small(font()));
    lookUp->setText(tr("The Tax Administration's look-up answers it for one debtor at a time."));
    regime->addWidget(lookUp);
    column->addWidget(m_regime);

    m_identityRow = new QWidget(side);
    auto *identity = new QVBoxLayout(m_identityRow);
    identity->setContentsMargins(0, 0, 0, 0);
    identity->addWidget(subHeading(tr("National identity number"), m_identityRow));
    m_identity = wrapped(theme::Role::Ink2, m_identityRow);
    identity->addWidget(m_identity);
    auto *buttons = new QHBoxLayout;
    m_identityGive = quietButton(tr("Give it …"), m_identityRow);
    m_identityForget = quietButton(tr("Forget it"), m_identityRow);
    buttons->addWidget(m_identityGive);
    buttons->addWidget(m_identityForget);
    buttons->addStretch(1);
    identity->addLayout(buttons);
    column->addWidget(m_identityRow);
    column->addStretch(1);
    connect(m_complete, &QPushButton::clicked, this, [this] { emit navigate({QStringLiteral("settings"), 0, QStringLiteral("authority:") + m_officeId}); });
    connect(m_enforcement, &QComboBox::activated, this, &LegalPanel::keepEnforcement);
    connect(m_identityGive, &QPushButton::clicked, m_acts, &LegalActs::askIdentity);
    connect(m_identityForget, &QPushButton::clicked, m_acts, &LegalActs::forgetIdentity);
    return side;
}

QWidget *LegalPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_make = new QPushButton(foot);
    row->addWidget(m_make);
    auto *more = new QPushButton(tr("Register"), foot);
    auto *menu = new QMenu(more);
    for (const LegalActs::Act act : {LegalActs::HandedIn, LegalActs::Served, LegalActs::Outcome, LegalActs::Undo}) {
        if (act == LegalActs::Undo)
            menu->addSeparator();
        QAction *entry = menu->addAction(m_acts->text(act));
        connect(entry, &QAction::triggered, this, [this, act] { m_acts->run(act); });
        m_menuActs.push_back(entry);
    }
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    row->addWidget(more);
    row->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Agency)
            emit archiveWanted();
        else
            m_acts->run(LegalActs::MakePapers);
    });
    return foot;
}

void LegalPanel::setStep(const workflow::CaseView &view, Step step, QDate on)
{
    m_id = view.file.id;
    m_debtor = view.debtor.name;
    m_invoices.clear();
    for (const engine::ClaimStatement &claim : view.statement.claims)
        m_invoices.emplace_back(claim.claim, claim.number);
    m_step = step;
    m_on = on;
    m_lastDay = view.decision.of(step).allowed ? view.decision.of(step).deadline : QDate();
    m_acts->setStep(view, step, on);
    m_regime->setVisible(step == Step::Attachment);
    m_enforcement->setCurrentIndex(m_enforcement->findData(static_cast<int>(view.file.enforcement)));
    m_enforcement->setEnabled(view.file.state != CaseState::Closed);
    showActs();
    load();
}

void LegalPanel::showTab(const QString &word)
{
    static const QStringList words{QStringLiteral("checks"), QStringLiteral("where"), QStringLiteral("fields"), QStringLiteral("answers")};
    if (const qsizetype at = words.indexOf(word); at >= 0)
        m_tabs->choose(static_cast<int>(at));
}

void LegalPanel::stop()
{
    if (m_job)
        m_job->cancel();
    ++m_serial;
}

void LegalPanel::load()
{
    stop();
    showActs();
    m_job = inBackground<LegalPicture>(
        m_context.session, this, [id = m_id, step = m_step, on = m_on](Session &session, const Progress &) { return legalPicture(session, id, step, on); },
        [this, serial = m_serial](Result<LegalPicture> picture) {
            if (serial != m_serial)
                return;
            if (picture) {
                show(*picture);
                return;
            }
            // What cannot be read is itself the first thing to cure.
            workflow::PreflightRow row;
            row.ok = false;
            row.text = picture.error().message;
            m_checks->setRows({row});
            m_summary->setText({});
        });
}

void LegalPanel::show(const LegalPicture &picture)
{
    m_checks->setRows(picture.checks);
    int later = 0;
    int fine = 0;
    int open = 0;
    for (const workflow::PreflightRow &row : picture.checks) {
        const PreflightList::Standing standing = PreflightList::standing(row);
        later += standing == PreflightList::Later ? 1 : 0;
        fine += standing == PreflightList::InOrder ? 1 : 0;
        open += standing == PreflightList::Notice ? 1 : 0;
    }
    QStringList parts{tr("%n in order", nullptr, fine)};
    if (m_checks->missing() > 0)
        parts.prepend(tr("%n in the way", nullptr, m_checks->missing()));
    if (later > 0)
        parts.append(tr("%n asked for later", nullptr, later));
    if (open > 0)
        parts.append(tr("%n for a person to judge", nullptr, open));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_tabs->setCount(Checks, m_checks->missing());

    m_officeId = picture.officeId;
    QStringList lines = picture.address;
    if (!picture.goesTo.isEmpty())
        lines.prepend(picture.goesTo);
    m_office->setText(lines.isEmpty() ? tr("Nobody is known yet.") : lines.join(u'\n'));
    QStringList why = picture.why;
    if (!picture.certainty.isEmpty())
        why.prepend(picture.certainty);
    if (!picture.officeFault.isEmpty() && !why.contains(picture.officeFault))
        why.append(picture.officeFault);
    m_why->setText(why.join(u'\n'));
    m_why->setVisible(!why.isEmpty());
    m_complete->setVisible(!m_officeId.isEmpty());
    m_complete->setText(picture.officeFault.isEmpty() ? tr("Change the address …") : tr("Complete the address …"));
    showCosts(picture);
    m_asksIdentity = picture.asksIdentity;
    m_identityRow->setVisible(picture.asksIdentity);
    m_identity->setText(picture.identityKept ? tr("Kept sealed; opened only for these papers.") : tr("Not given. It is asked for when the papers are made."));
    m_identityGive->setText(picture.identityKept ? tr("Give another …") : tr("Give it …"));
    m_identityForget->setVisible(picture.identityKept);
    m_worksheet->setGroups(picture.worksheet);
    m_worksheet->setVisible(!picture.worksheet.empty());
    m_noFields->setVisible(picture.worksheet.empty());
    m_answers->setAnswers(m_id, picture.answers);
}

void LegalPanel::showCosts(const LegalPicture &picture)
{
    const engine::StepCosts &costs = picture.costs;
    QStringList lines;
    if (costs.missing)
        lines.append(tr("The court fee of this day is not known yet. Update the rates."));
    if (costs.fee.isPositive())
        lines.append(tr("Fee %1: %2").arg(fmt::kroner(costs.fee), m_context.session.sentence(costs.feeReason)));
    if (costs.writing.isPositive())
        lines.append(tr("For writing the petition %1, owed by the debtor").arg(fmt::kroner(costs.writing)));
    if (costs.security.isPositive())
        lines.append(tr("Security %1, paid on filing").arg(fmt::kroner(costs.security)));
    m_cost->setText(lines.isEmpty() ? tr("No fee to the State.") : lines.join(u'\n'));

    QStringList days;
    if (m_lastDay.isValid())
        days.append(tr("Last day to hand it in: %1").arg(fmt::date(m_lastDay)));
    if (picture.window) {
        days.append(tr("Served notice: to be paid by %1").arg(fmt::date(picture.window->payBy)));
        days.append(tr("A petition can be handed in from %1 and is received by %2 at the latest").arg(fmt::date(picture.window->opens), fmt::date(picture.window->closes)));
    }
    m_days->setText(days.isEmpty() ? tr("No last day.") : days.join(u'\n'));
}

void LegalPanel::showActs()
{
    const auto say = [this](LegalActs::Act act) { return m_acts->whyNot(act); };
    const bool agency = m_step == Step::Agency;
    m_make->setText(agency ? tr("Archive for the agency …") : m_acts->text(LegalActs::MakePapers));
    // What comes next is the page's primary button and stands there only.
    m_make->setVisible(agency || m_acts->next() != LegalActs::MakePapers);
    m_make->setEnabled(agency || say(LegalActs::MakePapers).isEmpty());
    m_make->setToolTip(agency ? QString() : say(LegalActs::MakePapers));
    // An agency has neither office nor portal nor papers: only the check is shown.
    m_tabs->setVisible(!agency);
    if (agency)
        m_tabs->choose(Checks);
    static constexpr LegalActs::Act order[]{LegalActs::HandedIn, LegalActs::Served, LegalActs::Outcome, LegalActs::Undo};
    for (size_t at = 0; at < m_menuActs.size(); ++at) {
        m_menuActs[at]->setText(m_acts->text(order[at]));
        m_menuActs[at]->setEnabled(say(order[at]).isEmpty());
        m_menuActs[at]->setToolTip(say(order[at]));
        m_menuActs[at]->setVisible(order[at] != LegalActs::Served || m_step == Step::BankruptcyNotice);
    }
}

void LegalPanel::keepEnforcement(int index)
{
    const auto rules = static_cast<EnforcementRules>(m_enforcement->itemData(index).toInt());
    auto done = workflow::LegalWorkflow(m_context.session).setEnforcement(m_id, rules);
    emit notice(done ? Notice{Tone::Ok, tr("The answer is kept.")} : Notice{Tone::Bad, done.error().message});
}

void LegalPanel::take(const PreflightCure &cure)
{
    switch (cure.place) {
    case PreflightCure::Nowhere: return;
    case PreflightCure::Answer:
        m_tabs->choose(Answers);
        m_answers->focusOn(cure.key);
        return;
    case PreflightCure::Identity:
        // A company is known by its organisation number, which stands with the customer.
        if (m_asksIdentity)
            m_acts->askIdentity();
        else
            emit navigate({QStringLiteral("ledger"), 0, m_debtor});
        return;
    case PreflightCure::Rules:
        m_tabs->choose(Where);
        m_enforcement->setFocus();
        return;
    case PreflightCure::Copy: layCopy(); return;
    case PreflightCure::Office: emit navigate({QStringLiteral("settings"), 0, QStringLiteral("authority:") + m_officeId}); return;
    case PreflightCure::Firm: emit navigate({QStringLiteral("settings"), 0, {}}); return;
    case PreflightCure::Debtor: emit navigate({QStringLiteral("ledger"), 0, m_debtor}); return;
    case PreflightCure::Letter: emit navigate({QStringLiteral("case"), m_id.value, cure.key}); return;
    case PreflightCure::Payments: emit navigate({QStringLiteral("payments"), m_id.value, {}}); return;
    }
}

void LegalPanel::layCopy()
{
    if (m_invoices.size() == 1) {
        layCopyWith(m_invoices.front().first);
        return;
    }
    QStringList numbers;
    for (const auto &[claim, number] : m_invoices)
        numbers.append(number);
    m_context.prompts.choose(this, tr("A copy of which invoice?"), numbers, tr("Choose the file …"), [this](int choice) {
        if (choice >= 0)
            layCopyWith(m_invoices[static_cast<size_t>(choice)].first);
    });
}

void LegalPanel::layCopyWith(ClaimId claim)
{
    m_context.prompts.openFiles(this, tr("Copy of the invoice"), tr("PDF (*.pdf)"), [this, claim](const QStringList &files) {
        if (files.isEmpty())
            return;
        auto kept = workflow::AttachWorkflow(m_context.session).attach(claim, files.front());
        emit notice(kept ? Notice{Tone::Ok, tr("The copy lies with the invoice.")} : Notice{Tone::Bad, kept.error().message});
        load();
    });
}
