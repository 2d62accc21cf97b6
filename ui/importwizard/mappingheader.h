// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmap.h"

#include <QHeaderView>

/// The headings of a list being imported: the file's own word, and below it what the column is taken
/// for. A press, or Enter with Left and Right to walk, opens the choice.
class MappingHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// Sections before `firstChoice` are not the file's and cannot be chosen.
    MappingHeader(int firstChoice, QWidget *parent);
    int currentSection() const { return m_current; }
    QSize sizeHint() const override;

signals:
    void fieldChosen(int fileColumn, import::Field field);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(int section);
    void walkTo(int section);
    void tell();

    int m_firstChoice;
    int m_current = -1;
};
