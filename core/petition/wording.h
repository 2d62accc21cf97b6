// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <initializer_list>
#include <utility>

namespace petition {

/// The sentences of a petition and the labels of its worksheet, written in bokmål and nynorsk
/// (resources/law/petition.json): legal text never passes through the translations of the window.
class Wording
{
public:
    /// Refuses a key without both languages, and languages that disagree about the placeholders.
    static Result<Wording> parse(const QByteArray &json);

    /// The text of a key with its {placeholders} filled; nynorsk for "nn", else bokmål. Empty for an unknown key.
    QString text(const char *key, const QString &language,
                 std::initializer_list<std::pair<const char *, QString>> values = {}) const;
    bool has(const QString &key) const { return m_texts.contains(key); }

private:
    struct Both
    {
        QString nb;
        QString nn;
    };
    QHash<QString, Both> m_texts;
};

} // namespace petition
