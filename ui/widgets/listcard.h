// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

class DataTable;
class QStackedLayout;
class SumBar;

/// A card with a list, what stands in its place while there is nothing to show, and the sums below.
class ListCard : public Card
{
    Q_OBJECT
public:
    /// `name` is the list's, for a screen reader.
    explicit ListCard(const QString &name, QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    EmptyState *empty() const { return m_empty; }
    SumBar *sums() const { return m_sums; }

    /// The list, or the empty state in its place.
    void showList(bool shown);

private:
    QStackedLayout *m_stack = nullptr;
    DataTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    SumBar *m_sums = nullptr;
};
