// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worklist.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QVBoxLayout;

/// "Needs you": each thing with its word, one line about it, and the button that goes there.
class WorkListView : public Card
{
    Q_OBJECT
public:
    explicit WorkListView(QWidget *parent);
    void setItems(const std::vector<WorkItem> &items);

signals:
    void navigate(const Route &route);

private:
    QWidget *rowFor(const WorkItem &item, bool first);

    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
};
