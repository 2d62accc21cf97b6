// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/waitinglist.h"
#include "ui/widgets/listcard.h"

/// The payments that wait for a person, oldest first. Enter carries out what is proposed for the chosen
/// one, Right goes to the proposals, Del sets an entry aside.
class WaitingView : public ListCard
{
    Q_OBJECT
public:
    explicit WaitingView(QWidget *parent);

    /// Keeps the place in the list: after an act the next payment is chosen.
    void setRows(std::vector<waitinglist::Row> rows);
    QString setSearch(const QString &text);
    const waitinglist::Row *current() const;
    void choose(PaymentId payment);

signals:
    void chosen();
    void acceptRequested();
    void proposalsRequested();
    void dismissRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSums();

    std::unique_ptr<waitinglist::Model> m_model;
};
