// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/paymentworkflow.h"
#include "ui/models/background.h"
#include "ui/models/waitinglist.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

class Banner;
class DataTable;
class FilterChips;
class ListSaver;
class PageFrame;
class PaymentForm;
class ProposalPane;
class QLabel;
class QPushButton;
class QStackedLayout;
class RegisteredList;
class RulesList;
class SearchField;
class SurplusPane;
class SurplusView;
class WaitingActs;
class WaitingView;

/// Innbetalinger in two panes: at the left what waits, what is registered, what was paid too much, and what
/// was learned; at the right where the chosen payment may belong, what is done with money left over, or the
/// form for registering by hand. Everything can be done by keys alone, from a file dropped to a case settled.
/// `Route::detail` is "waiting" or "surplus".
class PaymentsPage : public Page
{
    Q_OBJECT
public:
    enum View { Waiting, Registered, Surplus, Rules };

    PaymentsPage(Context context, QWidget *parent);

    void enter(const Route &route) override;
    void leave() override;
    std::vector<PageAction> actions() override;
    void focusSearch() override;

    View view() const { return m_view; }

private:
    /// What the page reads in one go.
    struct Reading
    {
        waitinglist::Snapshot bank;
        std::vector<workflow::PaymentRow> registered;
    };

    void build();
    void connectParts();
    void load();
    void showReading(Reading reading);
    void setView(View view);
    void showForm(bool shown);
    void focusList();
    /// What stands at the right for the view.
    void showRight();
    bool hasRight() const;
    DataTable *table() const;

    Context m_context;
    View m_view = Waiting;
    bool m_formShown = false;
    bool m_stale = true;
    bool m_first = true; ///< Nothing was read yet: what waits decides what is shown.
    CaseId m_wanted;
    std::shared_ptr<BackgroundJob> m_job;
    WaitingActs *m_acts = nullptr;
    PageFrame *m_frame = nullptr;
    SearchField *m_search = nullptr;
    FilterChips *m_chips = nullptr;
    QPushButton *m_byHand = nullptr;
    QLabel *m_fresh = nullptr;
    Banner *m_old = nullptr;
    QStackedLayout *m_left = nullptr;
    WaitingView *m_waiting = nullptr;
    RegisteredList *m_registered = nullptr;
    SurplusView *m_surplus = nullptr;
    RulesList *m_rules = nullptr;
    QWidget *m_right = nullptr;
    QStackedLayout *m_rightStack = nullptr;
    ProposalPane *m_proposals = nullptr;
    SurplusPane *m_surplusPane = nullptr;
    PaymentForm *m_form = nullptr;
    std::vector<ListSaver *> m_savers; ///< One for each view, in their order.
    QPushButton *m_save = nullptr;
};
