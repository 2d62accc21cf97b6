// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/attachlist.h"

#include "core/money/format.h"
#include "ui/shell/prompts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/sumbar.h"

#include <QVBoxLayout>

#include <algorithm>

AttachList::AttachList(Context context, QWidget *parent)
    : Card(parent)
    , m_context(context)
{
    const auto file = [](const Candidate &one) { return one.file.shown.section(u'/', -1); };
    std::vector<TableColumn<Candidate>> columns{
        {tr("File"), file, false, true, false, {}, {}, [](const Candidate &one) { return one.file.shown.section(u'/', 0, -2); }, [](const Candidate &one) { return one.file.shown; }},
        {tr("Invoice"), [](const Candidate &one) { return one.place() ? one.place()->number : tr("None found"); }, false, false, false, {},
         [](const Candidate &one) { return !one.place() ? Tone::Neutral : one.place()->byKid ? Tone::Ok : Tone::Accent; }},
        {tr("Customer"), [](const Candidate &one) { return one.place() ? one.place()->debtorName : QString(); }},
        {tr("Open"), [](const Candidate &one) { return one.place() ? fmt::amount(one.place()->open) : QString(); }, true, false, false,
         [](const Candidate &one) { return one.place() ? one.place()->open.ore() : 0; }},
        {tr("Why"),
         [](const Candidate &one) {
             if (one.place())
                 return one.place()->why;
             return one.problem.isEmpty() ? tr("No open invoice has its KID or number in the text. A scanned page has no text.") : one.problem;
         },
         false, false, true, {}, {}, {},
         [](const Candidate &one) { return one.place() ? one.place()->why : one.problem; }},
    };
    m_model = std::make_unique<Model>(std::move(columns), [](const Candidate &) -> qint64 { return 0; }, [](const Candidate &one) { return one.place() ? one.place()->open : Money(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::gapM, 1, 1);
    column->setSpacing(0);
    auto *heading = cardHeading(tr("Invoices in PDF: which invoice is which?"), this);
    heading->setContentsMargins(theme::gapL, 0, theme::gapL, theme::gapS);
    column->addWidget(heading);
    m_table = new DataTable(tr("Invoices in PDF"), this);
    m_table->setModel(m_model.get());
    m_table->setWidths({0, 11, 0, 11, 0});
    m_table->setOptional({3, 4, 2});
    column->addWidget(m_table, 1);
    m_foot = new SumBar(this);
    m_leave = new QPushButton(tr("Leave them"), m_foot);
    m_keep = primaryButton(tr("Keep with the invoices"), m_foot);
    m_foot->addAct(m_leave);
    m_foot->addAct(m_keep);
    column->addWidget(m_foot);
    connect(m_keep, &QPushButton::clicked, this, &AttachList::keep);
    connect(m_leave, &QPushButton::clicked, this, &AttachList::finished);
    connect(m_table, &DataTable::opened, this, &AttachList::choosePlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttachList::showSums);
}

void AttachList::look(std::vector<import::FoundFile> files)
{
    cancel();
    m_busy = true;
    m_model->setRows({});
    showSums();
    const int serial = ++m_serial;
    m_job = inBackground<std::vector<Candidate>>(
        m_context.session, this,
        [files = std::move(files)](Session &session, const Progress &progress) -> Result<std::vector<Candidate>> {
            std::vector<Candidate> out;
            for (const import::FoundFile &file : files) {
                if (progress.stopped())
                    return Error{ErrorKind::Cancelled, tr("The reading was stopped.")};
                Candidate one{file, {}, {}, 0};
                auto places = workflow::AttachWorkflow(session).propose(file);
                if (places)
                    one.places = std::move(*places);
                else
                    one.problem = places.error().message;
                out.push_back(std::move(one));
            }
            return out;
        },
        [this, serial](Result<std::vector<Candidate>> found) {
            if (serial != m_serial)
                return;
            m_busy = false;
            if (found)
                showFound(std::move(*found));
            else if (found.error().kind != ErrorKind::Cancelled)
                emit notice({Tone::Bad, found.error().message});
        });
}

void AttachList::cancel()
{
    ++m_serial;
    if (m_job)
        m_job->cancel();
}

void AttachList::showFound(std::vector<Candidate> found)
{
    m_model->setRows(std::move(found));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row)->place())
            m_table->selectionModel()->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    m_table->setFocus();
    showSums();
}

void AttachList::choosePlace(int row)
{
    const Candidate *one = m_model->rowAt(row);
    if (!one || one->places.empty())
        return;
    QStringList choices;
    for (const workflow::AttachProposal &place : one->places)
        choices.append(QStringLiteral("%1 · %2 · %3").arg(place.number, place.debtorName, fmt::kroner(place.open)));
    choices.append(tr("None of them"));
    m_context.prompts.choose(this, tr("Which invoice is %1?").arg(one->file.shown.section(u'/', -1)), choices, tr("That one"), [this, shown = one->file.shown](int at) {
        if (at < 0)
            return;
        std::vector<Candidate> rows = m_model->rows();
        for (Candidate &other : rows) {
            if (other.file.shown == shown)
                other.chosen = static_cast<size_t>(at);
        }
        showFound(std::move(rows));
    });
}

std::vector<AttachList::Candidate> AttachList::chosen() const
{
    std::vector<Candidate> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const Candidate *one = m_model->rowAt(index.row());
        if (one && one->place())
            out.push_back(*one);
    }
    return out;
}

QString AttachList::whyNot() const
{
    if (m_busy)
        return tr("The files are being read.");
    return chosen().empty() ? tr("Choose a file whose invoice is known.") : QString();
}

void AttachList::showSums()
{
    const auto count = static_cast<int>(chosen().size());
    const QString why = whyNot();
    if (m_busy)
        m_foot->setSums({{tr("Looking for KIDs and invoice numbers in the text …"), {}}});
    else
        m_foot->setSums({{tr("%n files", nullptr, static_cast<int>(m_model->rows().size())), {}}, {tr("%n chosen", nullptr, count), {}}, {tr("Enter: another invoice"), {}}});
    m_keep->setText(count > 0 ? tr("Keep %n with their invoices", nullptr, count) : tr("Keep with the invoices"));
    m_keep->setEnabled(why.isEmpty());
    m_keep->setToolTip(why);
    m_leave->setEnabled(true);
}

void AttachList::keep()
{
    if (!whyNot().isEmpty())
        return;
    m_busy = true;
    m_keep->setEnabled(false);
    const int serial = ++m_serial;
    m_job = inBackground<int>(
        m_context.session, this,
        [chosen = chosen()](Session &session, const Progress &) -> Result<int> {
            int kept = 0;
            for (const Candidate &one : chosen) {
                auto done = workflow::AttachWorkflow(session).attach(one.place()->claim, one.file);
                if (!done)
                    return done.error();
                ++kept;
            }
            return kept;
        },
        [this, serial](Result<int> kept) {
            if (serial != m_serial)
                return;
            m_busy = false;
            showSums();
            Changes changes;
            changes.ledger = true;
            m_context.session.announce(changes);
            if (!kept) {
                emit notice({Tone::Bad, kept.error().message});
                return;
            }
            emit notice({Tone::Ok, tr("%n invoices in PDF are kept with their claims.", nullptr, *kept)});
            emit finished();
        });
}
