// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/worksheet.h"

#include <QWidget>

#include <vector>

/// The fields of the authority's portal in its order, each with a button that copies it.
class WorksheetView : public QWidget
{
    Q_OBJECT
public:
    explicit WorksheetView(QWidget *parent = nullptr);
    void setGroups(const std::vector<petition::WorksheetGroup> &groups);

signals:
    void copied(const QString &label);

private:
    QWidget *m_content = nullptr;
};
