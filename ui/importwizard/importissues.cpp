// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importissues.h"

#include "core/money/format.h"
#include "core/workflow/entryruleworkflow.h"
#include "ui/models/importwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace {

constexpr std::array<int, 5> termDays{10, 14, 15, 20, 30};

/// One kind of trouble on its soft ground.
class IssueBox : public QFrame
{
public:
    IssueBox(Tone tone, QWidget *parent)
        : QFrame(parent)
        , m_tone(tone)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::area(painter, rect(), 9, theme::toneSoft(palette(), m_tone));
    }

private:
    Tone m_tone;
};

theme::Role inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Bad: return theme::Role::Bad;
    case Tone::Warn: return theme::Role::Warn;
    case Tone::Accent: return theme::Role::Accent;
    case Tone::Ok: return theme::Role::Ok;
    case Tone::Law: return theme::Role::Law;
    case Tone::Neutral: break;
    }
    return theme::Role::Ink2;
}

} // namespace

ImportIssues::ImportIssues(QWidget *parent)
    : Card(parent)
    , m_list(new QWidget(this))
    , m_termsPart(new QWidget(this))
    , m_termsHelp(new InkLabel({}, theme::Role::Ink2, m_termsPart))
    , m_terms(new QComboBox(m_termsPart))
    , m_memory(new InkLabel({}, theme::Role::Ink3, this))
{
    setFixedWidth(316);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapL, theme::gapL, theme::gapL, theme::gapL);
    column->setSpacing(theme::gapM);
    column->addWidget(cardHeading(tr("What you should look at"), this));

    auto *terms = new QVBoxLayout(m_termsPart);
    terms->setContentsMargins(0, 0, 0, 0);
    terms->setSpacing(theme::gapS);
    m_termsHelp->setWordWrap(true);
    m_terms->addItem(tr("Leave them missing"));
    for (const int days : termDays)
        m_terms->addItem(tr("Invoice date + %n days", nullptr, days), days);
    m_terms->setAccessibleName(tr("Due date where the file has none"));
    terms->addWidget(m_termsHelp);
    terms->addWidget(m_terms);
    column->addWidget(m_termsPart);

    m_sheets = new QComboBox(this);
    m_sheets->setAccessibleName(tr("Sheet of the workbook"));
    m_sheets->setToolTip(tr("Sheet of the workbook"));
    column->addWidget(m_sheets);
    m_kids = new QCheckBox(this);
    column->addWidget(m_kids);

    auto *scroll = m_scroll = new QScrollArea(this);
    scroll->setWidget(m_list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("What you should look at"));
    m_list->setAutoFillBackground(false);
    m_groups = new QVBoxLayout(m_list);
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(theme::gapM);
    m_groups->addStretch(1);
    column->addWidget(scroll, 1);
    m_memory->setWordWrap(true);
    m_memory->setFont(theme::small(font()));
    column->addWidget(m_memory);
    connect(m_sheets, &QComboBox::activated, this, [this] { emit sheetChosen(m_sheets->currentText()); });
    connect(m_kids, &QCheckBox::clicked, this, &ImportIssues::kidsAccepted);
    connect(m_terms, &QComboBox::activated, this, [this] {
        const QVariant days = m_terms->currentData();
        emit termsChosen(days.isValid() ? std::optional<int>(days.toInt()) : std::nullopt);
    });
}

void ImportIssues::show(const ImportReading &reading, const QString &firm, const std::function<bool(const QString &place)> &canGo)
{
    m_walks.clear();
    while (m_groups->count() > 1) {
        QLayoutItem *item = m_groups->takeAt(0);
        delete item->widget();
        delete item;
    }
    if (reading.otherFirm) {
        const QString whose = reading.batch.companyName.isEmpty() ? reading.batch.companyOrgnr
                                                                  : QStringLiteral("%1 (%2)").arg(reading.batch.companyName, reading.batch.companyOrgnr);
        addGroup(tr("Another firm?"), Tone::Bad, tr("The file is from %1.").arg(whose), {},
                 tr("This ledger belongs to %1. Import it only if you know why they differ.").arg(firm));
    }
    if (reading.outcome.outcome == u"unchanged")
        addGroup(tr("Imported before"), Tone::Accent, tr("The ledger has this very file already. Importing it again would change nothing."), {}, {});
    if (reading.outcome.probablyPaid > 0)
        addGroup(tr("Gone from the list"), Tone::Accent, tr("%n open entries are no longer in the list.", nullptr, reading.outcome.probablyPaid), {},
                 tr("They are probably paid. Nothing is closed: you confirm them afterwards."));
    for (const EntryQuestion &question : reading.batch.questions)
        addQuestion(question);
    for (const words::IssueGroup &group : words::grouped(reading.batch.issues)) {
        QStringList walk;
        std::copy_if(group.all.begin(), group.all.end(), std::back_inserter(walk), canGo);
        const QString tag = group.count > 1 ? QStringLiteral("%1 · %2").arg(words::severity(group.severity)).arg(group.count)
                                            : words::severity(group.severity);
        addGroup(tag, words::severityTone(group.severity), group.text, words::places(group), group.fix, walk);
    }
    if (m_groups->count() == 1)
        addGroup(tr("All clear"), Tone::Ok, tr("Everything in the file was understood."), {}, {});

    const bool several = reading.list && reading.list->sheets.size() > 1;
    m_sheets->setVisible(several);
    m_sheets->clear();
    if (several) {
        m_sheets->addItems(reading.list->sheets);
        m_sheets->setCurrentText(reading.list->sheet);
    }
    m_kids->setVisible(reading.kidProposals > 0 || reading.acceptedKids);
    m_kids->setChecked(reading.acceptedKids);
    m_kids->setText(reading.kidProposals > 0 ? tr("Accept %n proposed KIDs", nullptr, reading.kidProposals) : tr("Proposed KIDs are accepted"));

    m_termsPart->setVisible(reading.missingDue > 0 || reading.completedDue > 0);
    m_termsHelp->setText(reading.missingDue > 0
                             ? tr("%n open entries have no due date. No letter can be sent for them before they have one.", nullptr, reading.missingDue)
                             : tr("%n due dates are completed from the invoice date.", nullptr, reading.completedDue));
    if (reading.completedDue == 0 && reading.missingDue > 0)
        m_terms->setCurrentIndex(0);
    m_memory->setVisible(reading.hasColumns());
    m_memory->setText(reading.columnsRemembered ? tr("The columns are read as you chose for an earlier file with the same headings.")
                                                : tr("What you choose for the columns is remembered for files with the same headings."));
}

void ImportIssues::addGroup(const QString &tag, Tone tone, const QString &text, const QString &places, const QString &fix, const QStringList &walk)
{
    auto *box = new IssueBox(tone, m_list);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::gapM, theme::gap + 1, theme::gapM, theme::gap + 1);
    column->setSpacing(2);
    const auto line = [&](const QString &words, theme::Role ink, const QFont &face) {
        if (words.isEmpty())
            return;
        auto *label = new InkLabel(words, ink, box);
        label->setTextFormat(Qt::PlainText);
        label->setFont(face);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    line(tag, inkOf(tone), theme::strong(theme::small(font())));
    line(text, theme::Role::Ink, font());
    line(places, theme::Role::Ink2, theme::small(font()));
    line(fix, theme::Role::Ink2, theme::small(font()));
    if (!walk.isEmpty()) {
        auto *go = quietButton({}, box);
        go->setAccessibleDescription(text);
        go->setToolTip(tr("F8 goes to the next one"));
        m_walks.push_back({walk, 0, false, go});
        showWalk(m_walks.back());
        connect(go, &QPushButton::clicked, this, [this, which = m_walks.size() - 1] { step(which); });
        column->addWidget(go, 0, Qt::AlignLeft);
    }
    m_groups->insertWidget(m_groups->count() - 1, box);
}

void ImportIssues::addQuestion(const EntryQuestion &question)
{
    using workflow::EntryRuleWorkflow;
    auto *box = new IssueBox(Tone::Warn, m_list);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme::gapM, theme::gap + 1, theme::gapM, theme::gap + 1);
    column->setSpacing(theme::gapS);
    const auto line = [&](const QString &words, theme::Role ink, const QFont &face) {
        auto *label = new InkLabel(words, ink, box);
        label->setTextFormat(Qt::PlainText);
        label->setFont(face);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    const QString what = EntryRuleWorkflow::described(question.mark, question.pattern);
    line(tr("What is it?"), theme::Role::Warn, theme::strong(theme::small(font())));
    line(tr("%n credits, %1: %2", nullptr, question.entries).arg(fmt::kroner(question.sum), what), theme::Role::Ink, font());
    line(EntryRuleWorkflow::whyText(question.why), theme::Role::Ink2, theme::small(font()));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    for (const EntryMeaning meaning : {EntryMeaning::Payment, EntryMeaning::CreditNote, EntryMeaning::WriteOff}) {
        auto *button = quietButton(EntryRuleWorkflow::described(meaning), box);
        button->setAccessibleDescription(what);
        connect(button, &QPushButton::clicked, this, [this, question, meaning] { emit meaningChosen(question, meaning); });
        buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addLayout(buttons);
    line(tr("Asked once: the answer is remembered as a rule, which can be forgotten on the import page."), theme::Role::Ink2, theme::small(font()));
    m_groups->insertWidget(m_groups->count() - 1, box);
}

void ImportIssues::step(size_t walk)
{
    if (walk >= m_walks.size())
        return;
    Walk &one = m_walks[walk];
    emit placeWanted(one.places[one.at]);
    one.at = (one.at + 1) % one.places.size();
    one.seen = one.seen || one.at == 0;
    showWalk(one);
    if (one.go->parentWidget())
        m_scroll->ensureWidgetVisible(one.go->parentWidget());
}

void ImportIssues::showWalk(const Walk &walk)
{
    const qsizetype count = walk.places.size();
    const QString text = walk.seen && walk.at == 0 ? tr("All seen · look again") : count > 1 ? tr("Take me there (%1 of %2)").arg(walk.at + 1).arg(count) : tr("Take me there");
    walk.go->setText(text);
    walk.go->setAccessibleName(QStringLiteral("%1: %2").arg(text, walk.go->accessibleDescription()));
}

bool ImportIssues::next()
{
    if (m_walks.empty())
        return false;
    auto open = std::find_if(m_walks.begin(), m_walks.end(), [](const Walk &walk) { return !walk.seen; });
    if (open == m_walks.end()) {
        for (Walk &walk : m_walks)
            walk.seen = false;
        open = m_walks.begin();
    }
    step(static_cast<size_t>(open - m_walks.begin()));
    return true;
}
