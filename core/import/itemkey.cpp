// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/itemkey.h"

namespace import {

ItemKeys::ItemKeys(const QString &customer, const QString &foreignFirm)
    : m_front(foreignFirm.isEmpty() ? customer + u'|' : foreignFirm + u'|' + customer + u'|')
{
}

QString ItemKeys::unique(const QString &part)
{
    const QString first = m_front + part;
    QString key = first;
    int number = m_given.value(first, 0);
    while (m_given.contains(key))
        key = first + u'#' + QString::number(number = qMax(number, 1) + 1);
    m_given.insert(first, qMax(number, 1));
    m_given.insert(key, 1);
    return key;
}

} // namespace import
