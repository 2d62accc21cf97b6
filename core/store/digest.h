// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"

#include <QCryptographicHash>
#include <QDate>
#include <QString>

namespace store {

/// SHA-256 over a row of fields. Every field goes in with its length, so that two rows that read alike
/// when joined cannot have the same digest.
class Digest
{
public:
    Digest()
        : m_hash(QCryptographicHash::Sha256)
    {
    }

    Digest &add(const QByteArray &field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
        return *this;
    }
    Digest &add(const QString &field) { return add(field.toUtf8()); }
    Digest &add(qint64 field) { return add(QByteArray::number(field)); }
    Digest &add(QDate field) { return add(field.toString(Qt::ISODate)); }
    Digest &add(Money field) { return add(field.ore()); }

    /// Lower-case hex.
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

    /// Of bytes as they are.
    static QString ofBytes(const QByteArray &bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

private:
    QCryptographicHash m_hash;
};

} // namespace store
