// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/actaddresses.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString lovdata = QStringLiteral("https://lovdata.no/");

Error faulty(const QString &what)
{
    return {ErrorKind::Environment, QStringLiteral("The list of acts that came with the program cannot be used: %1. Install the program again.").arg(what)};
}

/// "LOV-1988-05-13-26" → "lov/1988-05-13-26"; empty for another name.
QString byNumber(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(LOV|FOR)-(\\d{4}-\\d{2}-\\d{2}-\\d+)$"));
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    return (match.captured(1) == u"LOV" ? QStringLiteral("lov/") : QStringLiteral("forskrift/")) + match.captured(2);
}

/// The first section: "§§ 9, 10" → "§9", "§ 3 a" → "§3a", "§ 21 nr. 2" → "§21"; empty without one.
QString firstSection(const QString &rest)
{
    static const QRegularExpression pattern(QStringLiteral("§+ ?(\\d+(?:-\\d+)?)(?: ([a-z])(?![a-zæøå]))?"));
    const auto match = pattern.match(rest);
    return match.hasMatch() ? QStringLiteral("§") + match.captured(1) + match.captured(2) : QString();
}

} // namespace

Result<ActAddresses> ActAddresses::parse(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root[QStringLiteral("format")].toString() != u"kravbok-acts")
        return faulty(QStringLiteral("it is no kravbok-acts file"));
    ActAddresses out;
    const QJsonArray acts = root[QStringLiteral("acts")].toArray();
    for (const QJsonValue &one : acts) {
        const QString name = one[QStringLiteral("name")].toString();
        const QString at = one[QStringLiteral("at")].toString();
        if (name.isEmpty() || at.isEmpty() || out.m_acts.contains(name))
            return faulty(QStringLiteral("row \"%1\"").arg(name));
        out.m_acts.insert(name, at);
    }
    return out;
}

std::vector<ActLink> ActAddresses::of(const QString &reference) const
{
    std::vector<ActLink> out;
    for (const QString &part : reference.split(u';', Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        const QString name = text.section(u' ', 0, 0);
        const QString at = m_acts.value(name, byNumber(name));
        if (at.isEmpty())
            continue;
        const QString section = firstSection(text);
        out.push_back({text, lovdata + at + (section.isEmpty() ? QString() : u'/' + section)});
    }
    return out;
}
