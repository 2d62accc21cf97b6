// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/import/saftmaker.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

using Line = SaftMaker::Line;

/// Text of a literal with Norwegian letters.
inline QString u(const char *text)
{
    return QString::fromUtf8(text);
}

/// A posting on a customer's account with the account on the other side.
struct Posting
{
    QString voucher;
    QString date;
    Line line;
    QString counter = QStringLiteral("3000");
};

/// A file with one customer K and these postings; `after` stands behind the balances.
inline QByteArray ledgerOf(const std::vector<Posting> &postings, const QString &opening,
                           const QString &closing, const QString &after = {})
{
    SaftMaker file;
    file.addCustomer(QStringLiteral("K"), opening, closing, {}, after);
    for (const Posting &posting : postings) {
        Line line = posting.line;
        line.customer = QStringLiteral("K");
        file.addVoucher(posting.voucher, posting.date, line, posting.counter);
    }
    return file.xml();
}

Q_DECLARE_METATYPE(std::vector<Posting>)
