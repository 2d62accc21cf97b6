// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/importreading.h"
#include "ui/models/background.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class EmptyState;
class ImportDrop;
class ImportHistory;
class ImportPreview;
class PageFrame;
class QPushButton;
class QStackedLayout;
class WorkView;

/// A file into the ledger: choose it, see what it holds, choose what its columns are, import, and take
/// it back if it was wrong. `Route::detail` is the path of a file to begin with.
class ImportPage : public Page
{
    Q_OBJECT
public:
    enum class State { Choose, Reading, Preview, Refused, Writing };

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
    void chooseFile();
    void look(const ImportWish &wish);
    void showReading(Result<std::shared_ptr<const ImportReading>> reading);
    void write();
    void showWritten(Result<workflow::ImportOutcome> outcome);
    void refuse(const QString &heading, const QString &text);

    Context m_context;
    State m_state = State::Choose;
    ImportWish m_wish;
    std::shared_ptr<const ImportReading> m_reading;
    std::shared_ptr<BackgroundJob> m_job;
    int m_serial = 0;
    PageFrame *m_frame = nullptr;
    QPushButton *m_another = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_choose = nullptr;
    ImportDrop *m_drop = nullptr;
    ImportHistory *m_history = nullptr;
    WorkView *m_work = nullptr;
    ImportPreview *m_preview = nullptr;
    EmptyState *m_refused = nullptr;
};
