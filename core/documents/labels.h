// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace documents {

/// The fixed words of a letter in one language: table headings, the payment box, month names. Data in
/// resources/letters/<language>/labels.txt, one `key = words` a line.
class Labels
{
public:
    /// The labels of "nb", "nn" or "en". Refuses a language without a file and a file with a faulty line.
    static Result<Labels> load(const QString &language);
    static Result<Labels> read(const QString &text);
    /// Those of a letter with what legal documents say otherwise (resources/documents): nb or nn.
    static Result<Labels> forDocuments(const QString &language);

    /// The words of a key with %1, %2 … replaced. A key that is missing shows itself; a test holds
    /// all three files against each other so that none is.
    QString text(const QString &key, const QStringList &values = {}) const;
    QStringList keys() const { return m_words.keys(); }

    /// "7. desember 2026" or "7 December 2026".
    QString longDate(QDate day) const;
    /// "12,00 % og 12,25 %".
    QString list(const QStringList &items) const;

private:
    QHash<QString, QString> m_words;
};

} // namespace documents
