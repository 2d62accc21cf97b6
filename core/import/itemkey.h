// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

namespace import {

/// Makes the identities of one customer's items: the same item from a newer file, or from a list
/// instead of SAF-T, gets the same key (formats page sections 3.6 and 7.3). The creditor is not in
/// it, for a ledger has one creditor; accounts of another firm get its number in front.
class ItemKeys
{
public:
    /// `foreignFirm` is empty when the file is the creditor's own.
    ItemKeys(const QString &customer, const QString &foreignFirm);

    QString byNumber(const QString &number) { return unique(u"no:", number); }
    QString byKid(const QString &kid) { return unique(u"kid:", kid); }
    QString byVoucher(const QString &voucher, const QString &record)
    {
        return unique(u"voucher:", QString(voucher + u'/' + record));
    }
    QString byDateAndAmount(QDate day, const QString &amount)
    {
        return unique(u"day:", QString(day.toString(Qt::ISODate) + u'/' + amount));
    }
    QString opening(QDate day) { return unique(u"opening:", day.toString(Qt::ISODate)); }
    QString difference(QDate day) { return unique(u"difference:", day.toString(Qt::ISODate)); }

private:
    /// A second item that would have the same key gets "#2" behind it, in the order of the file.
    QString unique(QStringView kind, QStringView part);

    QString m_front;
    QHash<QString, int> m_given; ///< Key and the last number put behind it.
};

} // namespace import
