// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/law/lawpage.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/actlist.h"
#include "ui/law/lawupdate.h"
#include "ui/settings/lawcard.h"
#include "ui/shell/listsaver.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/edits.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/searchfield.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

LawPage::LawPage(Context context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(rulelist::model())
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_frame = new PageFrame(tr("Law and rates"), this);
    outer->addWidget(m_frame);
    auto *asOf = new InkLabel(tr("As of"), theme::Role::Ink2, this);
    m_day = new DateEdit(context.session.today(), this);
    m_day->setDate(context.session.today());
    m_day->setFixedWidth(120);
    m_day->setAccessibleName(tr("Show the rules as of this day"));
    asOf->setBuddy(m_day);
    m_frame->addTool(asOf);
    m_frame->addTool(m_day);
    m_search = new SearchField(tr("Paragraph or word"), tr("Ctrl F"), this);
    m_frame->addTool(m_search);
    m_chips = new FilterChips(this);
    m_chips->add(Holds, tr("Holds"));
    m_chips->add(Later, tr("Later"));
    m_chips->add(WithoutDate, tr("Adopted, no day"));
    m_chips->add(Ended, tr("Ended"));
    m_chips->add(All, tr("All rules"));
    m_chips->add(Rates, tr("Rates"));
    m_frame->addRow(m_chips);

    m_stack = new QStackedWidget(this);
    m_rules = buildRules();
    auto *rateCards = new QWidget(m_stack);
    auto *rateColumn = new QVBoxLayout(rateCards);
    rateColumn->setContentsMargins(0, 0, 0, 0);
    rateColumn->setSpacing(theme::gapL);
    m_update = new LawUpdate(context, rateCards);
    m_rates = new LawCard(context.session, rateCards);
    rateColumn->addWidget(m_update);
    rateColumn->addWidget(m_rates, 1);
    m_rateSide = scrolled(rateCards, m_stack);
    m_stack->addWidget(m_rules);
    m_stack->addWidget(m_rateSide);
    m_frame->body()->addWidget(m_stack, 1);
    m_saver = new ListSaver(m_context, m_table, tr("Rule book"), this);
    m_frame->addTool(m_saver->button(this));

    connect(m_update, &LawUpdate::notice, this, &Page::notice);
    connect(m_update, &LawUpdate::adopted, this, &LawPage::lawAdopted, Qt::QueuedConnection);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search->showFault(m_model->setSearch(text));
        showCurrent(m_table->currentIndex().row());
    });
    connect(m_day, &ReadingEdit::readingChanged, this, [this] {
        if (m_day->date().isValid())
            load();
    });
    connect(m_chips, &FilterChips::changed, this, &LawPage::choose);
    connect(m_table, &DataTable::currentRowChanged, this, &LawPage::showCurrent);
    connect(&m_context.hub, &ChangeHub::changed, this, [this](const Changes &changes) {
        if (!changes.creditor)
            return;
        m_rates->load();
        load();
    });
    load();
    // The first chip is chosen from the start and tells nobody.
    choose(Holds);
}

QWidget *LawPage::buildRules()
{
    auto *both = new QWidget(m_stack);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gapL);
    auto *list = new Card(both);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(1, 8, 1, 8);
    m_table = new DataTable(tr("Rules"), list);
    m_table->setModel(m_model.get());
    m_table->setWidths({20, 0, 11, 11, -136});
    m_table->setOptional({2}); // The rule's own words come before its first day, which stands at the side too.
    column->addWidget(m_table);
    row->addWidget(list, 1);
    row->addWidget(buildDetail(both));
    return both;
}

QWidget *LawPage::buildDetail(QWidget *parent)
{
    auto *card = new Card(parent);
    card->setFixedWidth(336);
    auto *outer = new QVBoxLayout(card);
    outer->setContentsMargins(theme::gapL, theme::gapL, theme::gap, theme::gapL);
    auto *side = new QWidget(card);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    const auto heading = [&](const QString &text) {
        auto *label = new InkLabel(text, theme::Role::Ink, side);
        label->setFont(theme::strong(font()));
        return label;
    };
    m_law = new InkLabel({}, theme::Role::Ink2, side);
    m_law->setFont(theme::strong(font()));
    m_text = new InkLabel({}, theme::Role::Ink, side);
    m_text->setFont(theme::heading(font()));
    m_needsHeading = heading(tr("What unlocks it"));
    m_needs = new InkLabel({}, theme::Role::Ink2, side);
    m_validity = new InkLabel({}, theme::Role::Ink2, side);
    m_noLink = new InkLabel(tr("A rule of Kravbok itself; it stands nowhere else."), theme::Role::Ink2, side);
    m_id = new InkLabel({}, theme::Role::Ink3, side);
    m_id->setFont(theme::small(font()));
    for (InkLabel *label : {m_law, m_text, m_needs, m_validity, m_noLink, m_id}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    column->addWidget(m_law);
    column->addWidget(m_text);
    column->addWidget(m_needsHeading);
    column->addWidget(m_needs);
    column->addWidget(heading(tr("When it holds")));
    column->addWidget(m_validity);
    column->addWidget(heading(tr("Where the text stands")));
    column->addWidget(m_noLink);
    m_links = new QVBoxLayout;
    m_links->setSpacing(0);
    column->addLayout(m_links);
    column->addWidget(m_id);
    column->addStretch(1);
    outer->addWidget(scrolled(side, card));
    return card;
}

void LawPage::showLinks(const QString &law)
{
    qDeleteAll(m_linkButtons);
    m_linkButtons.clear();
    const auto acts = workflow::actAddresses();
    const std::vector<ActLink> links = acts ? (*acts)->of(law) : std::vector<ActLink>();
    for (const ActLink &link : links) {
        auto *button = quietButton(link.name + QStringLiteral(" ↗"), this);
        button->setToolTip(link.address);
        button->setAccessibleName(tr("Open %1 at Lovdata in the browser").arg(link.name));
        // The user's own browser asks for it; the program fetches nothing.
        connect(button, &QPushButton::clicked, this, [address = link.address] { QDesktopServices::openUrl(QUrl(address)); });
        auto *address = new InkLabel(link.address, theme::Role::Ink3, this);
        address->setFont(theme::small(font()));
        address->setWordWrap(true);
        address->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_links->addWidget(button, 0, Qt::AlignLeft);
        m_links->addWidget(address);
        m_linkButtons.push_back(button);
        m_linkButtons.push_back(address);
    }
    m_noLink->setVisible(links.empty());
    m_noLink->setText(law == u"Kravbok" || law.isEmpty() ? tr("A rule of Kravbok itself; it stands nowhere else.") : tr("%1; it has no page of its own at Lovdata.").arg(law));
}

void LawPage::enter(const Route &route)
{
    if (route.detail == u"rates")
        m_chips->choose(Rates);
    m_table->setFocus();
}

void LawPage::load()
{
    const QDate day = m_day->date().isValid() ? m_day->date() : m_context.session.today();
    std::vector<RuleRow> rows = rulelist::on(m_context.session.law().rules(), day, m_context.session.language());
    std::array<int, Ended + 1> counts{};
    for (const RuleRow &row : rows)
        ++counts[static_cast<size_t>(row.state)];
    for (int chip = Holds; chip <= Ended; ++chip)
        m_chips->setCount(chip, counts[static_cast<size_t>(chip)]);
    m_chips->setCount(All, static_cast<int>(rows.size()));
    m_frame->setSubtitle(tr("what decides, as of %1").arg(fmt::date(day)));
    m_model->setRows(std::move(rows));
    showCurrent(m_table->currentIndex().row());
}

void LawPage::choose(int chip)
{
    m_stack->setCurrentWidget(chip == Rates ? m_rateSide : m_rules);
    // The search is of the rules; a list of one state need not say it on every row.
    m_search->setEnabled(chip != Rates);
    m_table->setColumnHidden(4, chip != All);
    if (chip == Rates)
        return;
    m_model->setPredicate([chip](const RuleRow &row) { return chip == All || static_cast<int>(row.state) == chip; });
    bool ends = false;
    for (int at = 0; at < m_model->rowCount(); ++at)
        ends = ends || m_model->rowAt(at)->to.isValid();
    m_table->setColumnHidden(3, !ends);
    m_table->setWidths({20, 0, 11, 11, -136}); // Shares the room anew.
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent(m_table->currentIndex().row());
}

void LawPage::showCurrent(int at)
{
    const RuleRow *row = m_model->rowAt(at);
    showLinks(row ? row->law : QString());
    m_noLink->setVisible(row && m_linkButtons.empty());
    m_needsHeading->setVisible(row && !row->needs.isEmpty());
    m_needs->setVisible(row && !row->needs.isEmpty());
    if (!row) {
        m_law->setText(tr("No rule chosen"));
        for (InkLabel *label : {m_text, m_needs, m_validity, m_id})
            label->setText({});
        return;
    }
    m_law->setText(row->law);
    m_text->setText(row->text);
    m_needs->setText(row->needs);
    QStringList validity{rulelist::stateText(row->state)};
    if (row->from.isValid())
        validity.append(tr("From %1").arg(fmt::date(row->from)));
    if (row->to.isValid())
        validity.append(tr("Until %1").arg(fmt::date(row->to)));
    else if (row->state == RuleRow::State::Holds)
        validity.append(tr("No end is set"));
    m_validity->setText(validity.join(QStringLiteral(" · ")));
    m_id->setText(tr("Rule %1").arg(row->id));
}

std::vector<PageAction> LawPage::actions()
{
    return {{tr("Show the rates"), {}, [this] { m_chips->choose(Rates); }},
            {tr("Update the law from a file"), {}, [this] {
                 m_chips->choose(Rates);
                 m_update->askFile();
             }},
            {tr("Ask Norges Bank for the policy rate"), {}, [this] {
                 m_chips->choose(Rates);
                 m_update->askNorgesBank();
             }},
            m_saver->action()};
}

void LawPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}
