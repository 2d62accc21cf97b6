// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/itemkey.h"

namespace import {

ItemKeys::ItemKeys(const QString &customer, const QString &foreignFirm)
    : m_front(foreignFirm.isEmpty() ? customer + u'|' : foreignFirm + u'|' + customer + u'|')
{
}

QString ItemKeys::unique(QStringView kind, QStringView part)
{
    QString first;
    first.reserve(m_front.size() + kind.size() + part.size());
    first.append(m_front).append(kind).append(part);
    const auto taken = m_given.constFind(first);
    if (taken == m_given.constEnd()) {
        m_given.insert(first, 1);
        return first;
    }
    int number = *taken;
    QString key;
    do
        key = first + u'#' + QString::number(++number);
    while (m_given.contains(key));
    m_given.insert(first, number);
    m_given.insert(key, 1);
    return key;
}

} // namespace import
