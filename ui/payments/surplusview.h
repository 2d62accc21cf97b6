// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/surpluslist.h"
#include "ui/widgets/listcard.h"

/// Payments with more than was owed, and those that came twice: money that is the customer's until it is
/// sent back or used. Enter and Right go to what can be done.
class SurplusView : public ListCard
{
    Q_OBJECT
public:
    explicit SurplusView(QWidget *parent);

    void setRows(std::vector<workflow::SurplusRow> rows);
    QString setSearch(const QString &text);
    const workflow::SurplusRow *current() const;

signals:
    void chosen();
    void actsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSums();

    std::unique_ptr<surpluslist::Model> m_model;
};
