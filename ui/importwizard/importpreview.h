// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importissues.h"
#include "ui/models/csvpreviewmodel.h"
#include "ui/models/importreading.h"
#include "ui/models/lists.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class Banner;
class DataTable;
class MappingHeader;
class QCheckBox;
class QPushButton;
class QStackedLayout;
class SumBar;

/// A file before it is imported: its rows, what each column is taken for, what to look at, and what
/// importing would do.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent);
    void show(std::shared_ptr<const ImportReading> reading, const QString &firm);
    /// While a change is being read: what stands there still holds, but nothing can be imported.
    void setBusy(bool busy);
    /// "214 rows · semicolon · Windows-1252".
    static QString subtitle(const ImportReading &reading);
    QString whyNot() const;
    /// Puts the cursor into the rows.
    void focusRows();
    /// Takes one to the next thing to look at; false when there is nothing.
    bool nextIssue() { return m_issues->next(); }

signals:
    void columnsChanged(const import::ColumnMap &map);
    void termsChosen(std::optional<int> days);
    void sheetChosen(const QString &sheet);
    void kidsAccepted(bool accepted);
    void meaningChosen(const EntryQuestion &question, EntryMeaning meaning);
    void importRequested();

private:
    void showRows(const ImportReading &reading);
    void showSums();
    DataTable *shownTable() const;
    /// The row of the shown table a place of the file is in; -1 when it is not shown.
    int rowOfPlace(const QString &place) const;
    void goToPlace(const QString &place);
    void indexPlaces();
    /// All entries or payments of the file, or only those an issue names.
    void showEntries();
    void offerSelection(int toLookAt, qint64 all);

    std::shared_ptr<const ImportReading> m_reading;
    std::shared_ptr<const ImportReading> m_entriesOf; ///< The file the rows of the two lists below are of.
    std::vector<const import::ImportedItem *> m_shownItems;       ///< All that could be shown.
    std::vector<const import::ImportedPayment *> m_shownPayments; ///< The same of a bank file.
    bool m_busy = false;
    QSet<const void *> m_needLook; ///< Rows of the lists an issue names.
    QHash<QString, QString> m_names; ///< Of the customers, by number.
    QHash<QString, int> m_places;    ///< Rows of entries and payments by place and by customer number.
    CsvPreviewModel *m_rows = nullptr;
    lists::ImportModel *m_items = nullptr;
    DataTable *m_list = nullptr;
    MappingHeader *m_header = nullptr;
    DataTable *m_itemList = nullptr;
    lists::BankFileModel *m_payments = nullptr;
    DataTable *m_paymentList = nullptr;
    QStackedLayout *m_tables = nullptr;
    Banner *m_banner = nullptr;
    QCheckBox *m_only = nullptr; ///< Only what needs a look.
    ImportIssues *m_issues = nullptr;
    SumBar *m_sums = nullptr;
    QPushButton *m_import = nullptr;
};
