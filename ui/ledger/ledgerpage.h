// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/background.h"
#include "ui/models/ledgermodel.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Banner;
class DataTable;
class EmptyState;
class FilterChips;
class LedgerDetail;
class ListCard;
class ListSaver;
class PageFrame;
class QPushButton;
class SearchField;
class SumBar;

/// Reskontro: everything open, what is late, what can be started, and why the rest cannot.
class LedgerPage : public Page
{
    Q_OBJECT
public:
    LedgerPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    void leave() override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

    LedgerModel *model() { return m_model; }
    bool isLoading() const { return m_loading; }

signals:
    void loaded();

private:
    void load();
    void showSnapshot(Result<LedgerSnapshot> snapshot);
    void showSums();
    void search(const QString &text);
    void start(std::optional<Step> at);
    void showStarted(Result<std::vector<Case>> cases);
    void chooseStart();
    void completeDue();
    void setTerms(int days);
    std::vector<ClaimId> chosenClaims() const;
    QString whyNotStart() const;

    Context m_context;
    LedgerModel *m_model = nullptr;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    Banner *m_banner = nullptr;
    ListCard *m_list = nullptr;
    DataTable *m_table = nullptr;
    ListSaver *m_saver = nullptr;
    EmptyState *m_empty = nullptr;
    SumBar *m_sums = nullptr;
    LedgerDetail *m_detail = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_startAt = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
    std::shared_ptr<BackgroundJob> m_sumJob;
    int m_sumsAsked = 0; ///< An answer to an older question is not shown.
    bool m_loading = false;
    bool m_starting = false;
    bool m_stale = true;
};
