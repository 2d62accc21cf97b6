// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/surpluslist.h"
#include "ui/models/waitinglist.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <QObject>

#include <functional>

/// What a person does with a waiting payment, each act one verb, and how the last ones are taken back.
class WaitingActs : public QObject
{
    Q_OBJECT
public:
    WaitingActs(Context context, QObject *parent);

    /// Gives the payment the places shown: what was seen is what is done.
    void place(const waitinglist::Row &row, const std::vector<workflow::MatchShare> &shares);
    void reverse(const waitinglist::Row &row, size_t proposal);
    void answerSame(const waitinglist::Row &row, bool same);
    /// Nothing is to be done with a reversal or an entry asked about. Money that came in cannot be dismissed.
    void dismiss(const waitinglist::Row &row);
    /// Notes that money left over was sent back on a day.
    void refundSurplus(const workflow::SurplusRow &row, Money amount, QDate day, const QString &note);
    /// Uses money left over for another case or invoice of the customer.
    void useSurplus(const workflow::SurplusRow &row, const surpluslist::Use &use, Money amount, const QString &note);
    void undoRefund(const workflow::SurplusRow &row, const SurplusUse &refund);
    /// Takes the last act back; says so when there is none.
    void undo();
    bool canUndo() const { return !m_done.empty(); }

signals:
    void notice(const Notice &notice);

private:
    /// An act and how it is taken back.
    struct Done
    {
        std::function<Result<void>()> back;
        QString news; ///< What to say when it is.
    };
    void tell(const Result<void> &done, const QString &text, std::function<Result<void>()> back, const QString &news = {});

    Context m_context;
    std::vector<Done> m_done; ///< How each act since the window opened is taken back.
};
