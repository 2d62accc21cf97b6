// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listsaver.h"

#include "ui/shell/prompts.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/rowgatherer.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

ListSaver::ListSaver(Context context, DataTable *table, const QString &title, Page *page)
    : QObject(page)
    , m_context(context)
    , m_table(table)
    , m_rows(new RowGatherer(table))
{
    m_list.title = title;
    connect(this, &ListSaver::notice, page, &Page::notice);
    // Every list has it in its own menu too, and under the same keys.
    auto *act = new QAction(tr("Save the list …"), table);
    act->setShortcut(QKeySequence::Save);
    act->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(act);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(act, &QAction::triggered, this, &ListSaver::save);
    connect(m_rows, &RowGatherer::begun, this, [this] { m_list.rows.clear(); });
    connect(m_rows, &RowGatherer::row, this, [this](const QStringList &cells) { m_list.rows.push_back(cells); });
    connect(m_rows, &RowGatherer::finished, this, &ListSaver::write);
}

QPushButton *ListSaver::button(QWidget *parent)
{
    auto *made = quietButton(tr("Save the list …"), parent);
    made->setToolTip(tr("The rows and columns shown here, as a workbook or CSV (Ctrl S in the list)"));
    connect(made, &QPushButton::clicked, this, &ListSaver::save);
    return made;
}

PageAction ListSaver::action()
{
    return {tr("Save the list as a workbook or CSV"), QKeySequence(QKeySequence::Save), [this] { save(); }, busy() ? tr("The list is being saved.") : QString()};
}

bool ListSaver::busy() const
{
    return m_rows->running() || m_job;
}

void ListSaver::save()
{
    if (busy())
        return;
    const QString proposal = QStringLiteral("%1 %2.xlsx").arg(m_list.title, m_context.session.today().toString(Qt::ISODate));
    m_context.prompts.saveFile(m_table, tr("Save the list"), proposal, tr("Workbook (*.xlsx);;CSV (*.csv)"), [this](const QString &path) {
        if (path.isEmpty() || busy())
            return;
        m_path = path;
        m_list.headings = m_table->shownHeadings();
        m_rows->start([table = m_table] {
            const QAbstractItemModel *model = table->model();
            return model->rowCount() > 0 ? QItemSelection(model->index(0, 0), model->index(model->rowCount() - 1, 0)) : QItemSelection();
        });
    });
}

void ListSaver::write()
{
    const QString format = QFileInfo(m_path).suffix().toLower() == u"csv" ? QStringLiteral("csv") : QStringLiteral("xlsx");
    const auto list = std::make_shared<workflow::ShownList>(std::move(m_list));
    m_list = {list->title, {}, {}};
    m_job = offThread<qint64>(
        this,
        [path = m_path, format, list, today = m_context.session.today()](const Progress &) -> Result<qint64> {
            if (auto saved = workflow::saveList(path, format, *list, today); !saved)
                return saved.error();
            return static_cast<qint64>(list->rows.size());
        },
        [this](Result<qint64> rows) {
            m_job.reset();
            if (!rows) {
                emit notice({Tone::Bad, rows.error().message});
                return;
            }
            emit notice({Tone::Ok, tr("%n rows are saved in %1.", nullptr, static_cast<int>(*rows)).arg(QFileInfo(m_path).fileName()), tr("Show"),
                         [path = m_path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }});
        });
}
