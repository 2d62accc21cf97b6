// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/itemkey.h"

namespace import {

ItemKeys::ItemKeys(const QString &foreignFirm)
    : m_front(foreignFirm.isEmpty() ? QString() : foreignFirm + u'|')
{
}

QString ItemKeys::unique(QStringView customer, QStringView kind, QStringView part)
{
    QString first;
    first.reserve(m_front.size() + customer.size() + 1 + kind.size() + part.size());
    first.append(m_front).append(customer).append(u'|').append(kind).append(part);
    const size_t before = m_given.size();
    const StringPool::Ref ref = refOf(first);
    if (m_given.size() > before)
        return first;
    int &number = m_last.try_emplace(ref, 1).first->second;
    for (;;) {
        QString key = first + u'#' + QString::number(++number);
        const size_t known = m_given.size();
        (void)refOf(key);
        if (m_given.size() > known)
            return key;
    }
}

StringPool::Ref ItemKeys::refOf(const QString &key)
{
    return m_given.intern({reinterpret_cast<const char *>(key.constData()), static_cast<size_t>(key.size()) * sizeof(QChar)});
}

} // namespace import
