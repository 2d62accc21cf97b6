// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/petitionworkflow.h"
#include "ui/casedetail/preflightcure.h"

#include <QListWidget>

#include <vector>

/// The checks before a legal step as a list one works through: what stands in the way first, each with its
/// paragraph; ticked when it is in order. Up and Down walk it, every row is read aloud whole. What can be cured in
/// the program has a link to where; Enter follows it.
class PreflightList : public QListWidget
{
    Q_OBJECT
public:
    /// How a row stands; the order of the list.
    enum Standing { Missing, Later, Notice, InOrder };

    explicit PreflightList(QWidget *parent = nullptr);
    void setRows(std::vector<workflow::PreflightRow> rows);
    /// Rows that stand in the way now.
    int missing() const { return m_missing; }
    static Standing standing(const workflow::PreflightRow &row);

signals:
    /// Somebody wants to be taken to where a row is cured.
    void cureWanted(const PreflightCure &cure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void follow(const QListWidgetItem *item);
    QRect linkOf(const QListWidgetItem *item) const;

    std::vector<PreflightCure> m_cures; ///< Of each row, in the order shown.
    int m_missing = 0;
};
