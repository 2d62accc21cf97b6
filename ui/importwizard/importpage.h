// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importreading.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class AttachList;
class EmptyState;
class EntryRulesCard;
class ImportDrop;
class ImportHistory;
class ImportPreview;
class PageFrame;
class QComboBox;
class ListSaver;
class VanishedCard;
class QPushButton;
class QStackedLayout;
class WorkView;

/// A file into the ledger: choose it, see what it holds, choose what its columns are, import, and take
/// it back if it was wrong. `Route::detail` holds paths to begin with, one a line: files, folders, ZIP
/// archives. Several files are gone through one by one; invoices in PDF among them come last, each beside
/// the claim it probably belongs to.
class ImportPage : public Page
{
    Q_OBJECT
public:
    enum class State { Choose, Reading, Preview, Refused, Writing, Attach };

    ImportPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    void leave() override;
    std::vector<PageAction> actions() override;

    State state() const { return m_state; }
    const ImportReading *reading() const { return m_reading.get(); }

signals:
    void stateChanged();

private:
    void setState(State state);
    void placeFocus();
    void chooseFile();
    /// What stands in what was dropped: files to read, and invoices in PDF.
    struct Found
    {
        std::vector<import::FoundFile> files;
        std::vector<import::FoundFile> pdfs;
    };
    void build();
    void connectParts();
    /// Finds what the paths hold, and looks at the first.
    void open(const QStringList &paths);
    void showFound(Result<Found> found);
    /// One of the files; one past the last are the invoices in PDF.
    void lookAt(size_t at);
    void look(const ImportWish &wish);
    void lookAtNext();
    /// Remembers what a doubtful credit is, and reads the file by it.
    void remember(const EntryQuestion &question, EntryMeaning meaning);
    bool hasNext() const;
    /// Stops what is under way, or leaves the file.
    void stop();
    void goAhead();
    /// After a file: the next one that waits, or where its result is seen.
    void goOn(const Route &after);
    void showReading(Result<std::shared_ptr<const ImportReading>> reading);
    void write();
    void showWritten(Result<workflow::ImportOutcome> outcome);
    void refuse(const QString &heading, const QString &text);

    Context m_context;
    State m_state = State::Choose;
    ImportWish m_wish;
    std::vector<import::FoundFile> m_files;
    size_t m_at = 0;
    std::vector<import::FoundFile> m_pdfs;
    std::shared_ptr<const ImportReading> m_reading;
    std::shared_ptr<BackgroundJob> m_job;
    int m_serial = 0;
    PageFrame *m_frame = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_next = nullptr;
    QComboBox *m_chooser = nullptr;
    VanishedCard *m_vanished = nullptr;
    EntryRulesCard *m_rules = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_choose = nullptr;
    ImportDrop *m_drop = nullptr;
    ImportHistory *m_history = nullptr;
    WorkView *m_work = nullptr;
    ImportPreview *m_preview = nullptr;
    EmptyState *m_refused = nullptr;
    AttachList *m_attach = nullptr;
    ListSaver *m_saver = nullptr;
};
