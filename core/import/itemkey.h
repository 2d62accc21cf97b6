// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/stringpool.h"

#include <QDate>
#include <QString>

#include <unordered_map>

namespace import {

/// Makes the identities of a file's items, which belong to its customers: the same item from a newer file, or from a list
/// instead of SAF-T, gets the same key (formats page sections 3.6 and 7.3). The creditor is not in
/// it, for a ledger has one creditor; accounts of another firm get its number in front.
class ItemKeys
{
public:
    /// `foreignFirm` is empty when the file is the creditor's own.
    explicit ItemKeys(const QString &foreignFirm = {});

    /// Makes room for so many items.
    void reserve(size_t items) { m_given.reserve(items); }

    QString byNumber(QStringView customer, const QString &number) { return unique(customer, u"no:", number); }
    QString byKid(QStringView customer, const QString &kid) { return unique(customer, u"kid:", kid); }
    QString byVoucher(QStringView customer, const QString &voucher, const QString &record)
    {
        return unique(customer, u"voucher:", QString(voucher + u'/' + record));
    }
    QString byDateAndAmount(QStringView customer, QDate day, const QString &amount)
    {
        return unique(customer, u"day:", QString(day.toString(Qt::ISODate) + u'/' + amount));
    }
    QString opening(QStringView customer, QDate day) { return unique(customer, u"opening:", day.toString(Qt::ISODate)); }
    QString difference(QStringView customer, QDate day) { return unique(customer, u"difference:", day.toString(Qt::ISODate)); }

private:
    /// A second item that would have the same key gets "#2" behind it, in the order of the file.
    QString unique(QStringView customer, QStringView kind, QStringView part);
    StringPool::Ref refOf(const QString &key);

    QString m_front;
    StringPool m_given; ///< Every key there is: in blocks, as there are as many as items.
    std::unordered_map<StringPool::Ref, int> m_last; ///< Of keys that came more than once, the last number put behind.
};

} // namespace import
