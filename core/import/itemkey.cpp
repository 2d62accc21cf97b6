// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/itemkey.h"

namespace import {

ItemKeys::ItemKeys(const QString &customer, const QString &foreignFirm)
    : m_front(foreignFirm.isEmpty() ? customer + u'|' : foreignFirm + u'|' + customer + u'|')
{
}

QString ItemKeys::unique(const QString &part)
{
    QString key = m_front + part;
    for (int n = 2; m_given.contains(key); ++n)
        key = m_front + part + u'#' + QString::number(n);
    m_given.insert(key);
    return key;
}

} // namespace import
