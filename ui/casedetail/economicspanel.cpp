// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casedetail/economicspanel.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/statementview.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

QString wayName(engine::Way way)
{
    switch (way) {
    case engine::Way::Attachment: return EconomicsPanel::tr("Attachment");
    case engine::Way::Bankruptcy: return EconomicsPanel::tr("Bankruptcy");
    case engine::Way::Conciliation: return EconomicsPanel::tr("Conciliation board");
    case engine::Way::Agency: return EconomicsPanel::tr("Agency");
    case engine::Way::WriteOff: break;
    }
    return EconomicsPanel::tr("Write off");
}

QString costName(engine::WayCost::Kind kind)
{
    using Kind = engine::WayCost::Kind;
    switch (kind) {
    case Kind::CourtFee: return EconomicsPanel::tr("Court fee");
    case Kind::ServiceFee: return EconomicsPanel::tr("Service");
    case Kind::Security: return EconomicsPanel::tr("Security that is lost");
    case Kind::OwnWork: return EconomicsPanel::tr("Own work");
    case Kind::Kept: break;
    }
    return EconomicsPanel::tr("Kept by the agency");
}

QString percent(int bp)
{
    return fmt::percent(Rate::basisPoints(bp)) + QStringLiteral(" %");
}

/// "attachment.recovered" as people say it.
QString assumptionName(const QString &key)
{
    if (key == u"hour")
        return EconomicsPanel::tr("An hour of own work");
    QString way = key.section(u'.', 0, 0);
    for (int at = 0; at < engine::wayCount; ++at) {
        if (workflow::wayText(static_cast<engine::Way>(at)) == way) {
            way = wayName(static_cast<engine::Way>(at));
            break;
        }
    }
    const QString what = key.section(u'.', 1);
    const QString name = what == u"minutes" ? EconomicsPanel::tr("own work")
        : what == u"recovered"              ? EconomicsPanel::tr("comes in")
        : what == u"days"                   ? EconomicsPanel::tr("until money")
        : what == u"kept"                   ? EconomicsPanel::tr("kept")
                                            : EconomicsPanel::tr("security lost");
    return way + QStringLiteral(": ") + name;
}

QString unitName(const QString &unit)
{
    return unit == u"kroner" ? EconomicsPanel::tr("kr") : unit == u"minutes" ? EconomicsPanel::tr("min") : unit == u"days" ? EconomicsPanel::tr("days") : QStringLiteral("%");
}

QString shown(QString value)
{
    return value.replace(u'.', u',');
}

StatementRow rowOf(const engine::WayEconomics &way, const Reason &refusal, const Session &session)
{
    StatementRow row;
    row.name = wayName(way.way);
    row.amount = way.net;
    row.strong = true;
    const QString share = way.way == engine::Way::WriteOff ? QString()
        : way.breakEvenBp > 10'000                         ? EconomicsPanel::tr("never breaks even")
                                                           : EconomicsPanel::tr("breaks even at %1").arg(percent(way.breakEvenBp));
    QStringList how{EconomicsPanel::tr("cost %1").arg(fmt::amount(way.cost)), EconomicsPanel::tr("expected %1").arg(fmt::amount(way.expected))};
    if (!share.isEmpty())
        how.append(share);
    how.append(EconomicsPanel::tr("%n day(s)", nullptr, way.days));
    row.how = how.join(QStringLiteral(" · "));
    if (refusal.isSet())
        row.how += u'\n' + session.sentence(refusal);
    for (const engine::WayCost &cost : way.costs)
        row.parts.push_back({costName(cost.kind), cost.recoverable ? EconomicsPanel::tr("owed by the debtor") : EconomicsPanel::tr("stays with you"), cost.amount});
    return row;
}

} // namespace

EconomicsPanel::EconomicsPanel(Context context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    m_lead = new InkLabel({}, theme::Role::Ink2, this);
    m_lead->setFont(theme::small(font()));
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    m_ways = new StatementView(this);
    m_ways->setAccessibleName(tr("What each way costs and yields"));
    column->addWidget(m_ways);
    auto *heading = new InkLabel(tr("What is reckoned with"), theme::Role::Ink, this);
    heading->setFont(theme::strong(font()));
    column->addWidget(heading);
    auto *say = new InkLabel(tr("Guesses of Kravbok, not law: put your own figures in their place. An empty field goes back to the guess."), theme::Role::Ink3, this);
    say->setFont(theme::small(font()));
    say->setWordWrap(true);
    column->addWidget(say);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme::gap);
    m_grid->setVerticalSpacing(theme::gapS);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void EconomicsPanel::setCase(CaseId id, QDate on)
{
    m_id = id;
    m_on = on;
    load();
}

void EconomicsPanel::load()
{
    auto economics = workflow::caseEconomics(m_context.session, m_id, m_on);
    if (!economics) {
        m_lead->setText(economics.error().message);
        m_ways->setRows({});
    } else {
        m_lead->setText(tr("Of %1 owed on %2. The figure at the right is what is left on average; open a way to see its costs.").arg(fmt::kroner(economics->owed), fmt::date(m_on)));
        std::vector<StatementRow> rows;
        for (const engine::WayEconomics &way : economics->ways) {
            const auto at = static_cast<size_t>(way.way);
            rows.push_back(rowOf(way, at < economics->refusals.size() ? economics->refusals[at] : Reason{}, m_context.session));
        }
        m_ways->setRows(std::move(rows));
    }
    showAssumptions();
}

void EconomicsPanel::showAssumptions()
{
    auto rows = workflow::assumptionList(m_context.session);
    if (!rows)
        return;
    for (const workflow::AssumptionRow &row : *rows) {
        QLineEdit *edit = m_fields.value(row.key);
        if (!edit) {
            const int line = m_grid->rowCount();
            auto *name = new InkLabel(assumptionName(row.key), theme::Role::Ink2, this);
            name->setFont(theme::small(font()));
            name->setWordWrap(true);
            edit = new QLineEdit(this);
            edit->setFixedWidth(76);
            edit->setAlignment(Qt::AlignRight);
            edit->setAccessibleName(assumptionName(row.key) + u' ' + unitName(row.unit));
            auto *origin = new InkLabel({}, theme::Role::Ink3, this);
            origin->setFont(theme::small(font()));
            m_grid->addWidget(name, line, 0);
            m_grid->addWidget(edit, line, 1);
            m_grid->addWidget(origin, line, 2);
            m_fields.insert(row.key, edit);
            m_origins.insert(row.key, origin);
            connect(edit, &QLineEdit::editingFinished, this, [this, key = row.key] { keep(key); });
        }
        m_values.insert(row.key, row.value);
        edit->setText(shown(row.value));
        m_origins.value(row.key)->setText(unitName(row.unit) + (row.isDefault ? QString() : tr(" · yours")));
    }
}

void EconomicsPanel::keep(const QString &key)
{
    QString text = m_fields.value(key)->text().trimmed();
    text.replace(u',', u'.');
    if (text == m_values.value(key))
        return;
    auto done = workflow::setAssumption(m_context.session, key, text);
    if (!done)
        emit notice({Tone::Bad, done.error().message});
    load();
}
