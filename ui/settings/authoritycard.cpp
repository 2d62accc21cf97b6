// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/authoritycard.h"

#include "core/calendar/dateformat.h"
#include "core/workflow/givenfile.h"
#include "core/workflow/savedfile.h"
#include "ui/models/officewords.h"
#include "ui/settings/officefetch.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/form.h"

#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr qint64 mostTable = 2 * 1024 * 1024;

QString oneLine(const Address &address)
{
    QStringList parts = address.lines;
    const QString place = (address.postcode + u' ' + address.town).trimmed();
    if (!place.isEmpty())
        parts.append(place);
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::unique_ptr<AuthorityCard::Model> AuthorityCard::makeModel()
{
    std::vector<TableColumn<Row>> columns(5);
    columns[0].title = tr("Office");
    columns[0].text = [](const Row &row) { return row.office.district; };
    columns[0].strong = true;
    columns[1].title = tr("Address");
    columns[1].text = [](const Row &row) {
        const QString line = oneLine(row.office.postal);
        return line.isEmpty() ? tr("not known") : line;
    };
    columns[2].title = tr("Source");
    columns[2].text = [](const Row &row) { return row.office.source; };
    columns[2].muted = true;
    columns[2].tip = [](const Row &row) { return row.office.source; };
    columns[3].title = tr("Date");
    columns[3].text = [](const Row &row) { return row.office.asOf.isValid() ? fmt::date(row.office.asOf) : QString(); };
    columns[3].sortKey = [](const Row &row) { return row.office.asOf.isValid() ? row.office.asOf.toJulianDay() : 0; };
    columns[4].title = tr("Printed to");
    columns[4].text = [](const Row &row) { return row.fault.isEmpty() ? tr("yes") : tr("not yet"); };
    columns[4].tone = [](const Row &row) { return row.fault.isEmpty() ? Tone::Ok : Tone::Warn; };
    columns[4].tip = [](const Row &row) { return row.fault; };
    return std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.office.id.toLongLong(); }, [](const Row &) { return Money(); });
}

AuthorityCard::AuthorityCard(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_model(makeModel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapL, 1, theme::gapXL);
    column->setSpacing(theme::gapM);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    head->addWidget(cardHeading(tr("Offices and courts"), this), 1);
    m_ask = new QPushButton(tr("Ask the register"), this);
    m_ask->setAccessibleName(tr("Ask Enhetsregisteret"));
    m_ask->setToolTip(tr("Looks up the postal address of every office by its organisation number. Addresses you have are kept until you say otherwise."));
    auto *take = new QPushButton(tr("Import …"), this);
    auto *give = new QPushButton(tr("Export …"), this);
    take->setAccessibleName(tr("Import a table of offices"));
    give->setAccessibleName(tr("Export the table of offices"));
    head->addWidget(m_ask);
    head->addWidget(take);
    head->addWidget(give);
    column->addLayout(head);
    m_fetch = new OfficeFetch(m_context, this);
    column->addWidget(m_fetch);
    m_table = new DataTable(tr("Offices and courts"), this);
    m_table->setModel(m_model.get());
    m_table->setWidths({24, 0, 20, 11, 11});
    m_table->setOptional({1, 3, 2});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(8 * theme::rowHeight);
    column->addWidget(m_table);
    column->addWidget(buildForm());
    connect(m_table, &DataTable::currentRowChanged, this, &AuthorityCard::showOffice);
    connect(m_table, &DataTable::opened, this, [this] { m_line->setFocus(); });
    connect(m_ask, &QPushButton::clicked, m_fetch, &OfficeFetch::ask);
    connect(m_fetch, &OfficeFetch::asking, m_ask, &QWidget::setDisabled);
    connect(m_fetch, &OfficeFetch::saved, this, &AuthorityCard::load);
    connect(m_fetch, &OfficeFetch::notice, this, &AuthorityCard::notice);
    connect(take, &QPushButton::clicked, this, &AuthorityCard::askImport);
    connect(give, &QPushButton::clicked, this, &AuthorityCard::askExport);
    load();
}

QWidget *AuthorityCard::buildForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(theme::gapXL, 0, theme::gapXL, 0);
    column->setSpacing(theme::gapM);
    m_state = new InkLabel({}, theme::Role::Ink2, form);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_state);
    m_name = new QLineEdit(form);
    m_line = new QLineEdit(form);
    m_postcode = new QLineEdit(form);
    m_town = new QLineEdit(form);
    m_source = new QLineEdit(form);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gapL);
    grid->addWidget(new FormRow(tr("Name on the envelope"), m_name, {}, form), 0, 0);
    grid->addWidget(new FormRow(tr("Postal address"), m_line, {}, form), 0, 1, 1, 2);
    grid->addWidget(new FormRow(tr("Post code"), m_postcode, {}, form), 1, 1);
    grid->addWidget(new FormRow(tr("Town"), m_town, {}, form), 1, 2);
    grid->addWidget(new FormRow(tr("Where it was read"), m_source, {}, form), 1, 0);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    column->addLayout(grid);
    auto *row = new QHBoxLayout;
    m_save = new QPushButton(tr("Save the office"), form);
    m_confirm = new QPushButton(tr("The address is right"), form);
    m_reset = quietButton(tr("Back to what was shipped"), form);
    for (QPushButton *button : {m_save, m_confirm, m_reset})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &AuthorityCard::save);
    connect(m_confirm, &QPushButton::clicked, this, &AuthorityCard::confirm);
    connect(m_reset, &QPushButton::clicked, this, &AuthorityCard::reset);
    return form;
}

void AuthorityCard::load()
{
    workflow::AuthorityWorkflow authorities(m_context.session);
    auto offices = authorities.offices();
    if (!offices) {
        m_state->setText(offices.error().message);
        return;
    }
    std::vector<Row> rows;
    for (Office &office : *offices) {
        QString fault = words::officeFault(office, m_context.session);
        rows.push_back({std::move(office), std::move(fault)});
    }
    const QString chosen = m_id;
    m_model->setRows(std::move(rows));
    const int at = std::max(0, m_model->rowOf(chosen.toLongLong()));
    m_table->setCurrentIndex(m_model->index(at, 0));
    showOffice(at);
}

void AuthorityCard::edit(const QString &id)
{
    const int row = m_model->rowOf(id.toLongLong());
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_line->setFocus();
    m_line->selectAll();
}

void AuthorityCard::showOffice(int at)
{
    const Row *row = m_model->rowAt(at);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_line, m_postcode, m_town, m_source, m_save, m_confirm, m_reset})
        widget->setEnabled(row != nullptr);
    if (!row)
        return;
    const Office &office = row->office;
    m_id = office.id;
    m_name->setText(office.name);
    m_line->setText(office.postal.lines.join(QStringLiteral(", ")));
    m_postcode->setText(office.postal.postcode);
    m_town->setText(office.postal.town);
    m_source->setText(office.source);
    m_state->setText(row->fault.isEmpty() ? tr("%1: papers can be printed to this address.").arg(office.district) : row->fault);
    const bool empty = office.postal.isEmpty();
    m_confirm->setEnabled(!empty);
    m_confirm->setToolTip(empty ? tr("There is no address to confirm.") : QString());
}

void AuthorityCard::save()
{
    workflow::OfficeEdit edit;
    edit.name = m_name->text().trimmed();
    edit.source = m_source->text().trimmed();
    QStringList lines;
    for (const QString &line : m_line->text().split(u',', Qt::SkipEmptyParts))
        lines.append(line.trimmed());
    edit.postal = Address{lines, m_postcode->text().trimmed(), m_town->text().trimmed(), {}};
    tell(workflow::AuthorityWorkflow(m_context.session).set(m_id, edit));
}

void AuthorityCard::confirm()
{
    workflow::OfficeEdit edit;
    edit.confirm = true;
    tell(workflow::AuthorityWorkflow(m_context.session).set(m_id, edit));
}

void AuthorityCard::reset()
{
    tell(workflow::AuthorityWorkflow(m_context.session).reset(m_id));
}

void AuthorityCard::tell(const Result<workflow::OfficeChange> &result)
{
    emit notice(result ? Notice{Tone::Ok, tr("%1 is saved.").arg(result->after.district)} : Notice{Tone::Bad, result.error().message});
    if (result)
        load();
}

void AuthorityCard::askImport()
{
    m_context.prompts.openFiles(this, tr("Import a table of offices"), tr("Tables (*.json *.csv)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            takeOver(files.front());
    });
}

void AuthorityCard::takeOver(const QString &file)
{
    auto bytes = workflow::givenFile(file, mostTable);
    if (!bytes) {
        emit notice({Tone::Bad, bytes.error().message});
        return;
    }
    auto changes = workflow::AuthorityWorkflow(m_context.session).readTable(*bytes);
    if (!changes) {
        emit notice({Tone::Bad, changes.error().message});
        return;
    }
    if (changes->empty()) {
        emit notice({Tone::Neutral, tr("Nothing would change: the table says the same, or is older.")});
        return;
    }
    QStringList lines;
    for (const workflow::OfficeChange &change : *changes)
        lines.append(QStringLiteral("%1: %2 → %3").arg(change.after.district, oneLine(change.before.postal), oneLine(change.after.postal)));
    m_context.prompts.ask(this, tr("Take over %n office(s)?", nullptr, static_cast<int>(changes->size())), lines.join(u'\n'), tr("Take over"), [this, changes = *changes](bool yes) {
        if (!yes)
            return;
        auto saved = workflow::AuthorityWorkflow(m_context.session).save(changes, QStringLiteral("office.imported"));
        emit notice(saved ? Notice{Tone::Ok, tr("The offices are taken over.")} : Notice{Tone::Bad, saved.error().message});
        load();
    });
}

void AuthorityCard::askExport()
{
    m_context.prompts.saveFile(this, tr("Export the table of offices"), QDir::home().filePath(QStringLiteral("offices.json")), tr("Tables (*.json *.csv)"), [this](const QString &file) {
        if (file.isEmpty())
            return;
        auto bytes = workflow::AuthorityWorkflow(m_context.session).exportTable(file.endsWith(u".csv", Qt::CaseInsensitive));
        auto written = bytes ? workflow::SavedFile::replace(file, *bytes) : Result<void>(bytes.error());
        emit notice(written ? Notice{Tone::Ok, tr("The table of offices lies in %1.").arg(QDir::toNativeSeparators(file))} : Notice{Tone::Bad, written.error().message});
    });
}
