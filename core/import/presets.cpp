// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/presets.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace import {

namespace {

std::vector<Preset> readAll()
{
    std::vector<Preset> out;
    const QDir folder(QStringLiteral(":/presets"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Ours, and each is read by a test: one that cannot be is left out.
        if (auto preset = presetFromJson(file.readAll()))
            out.push_back(std::move(*preset));
    }
    std::stable_sort(out.begin(), out.end(), [](const Preset &a, const Preset &b) {
        return a.system.compare(b.system, Qt::CaseInsensitive) < 0;
    });
    return out;
}

} // namespace

bool Preset::fits(const QStringList &folded) const
{
    return !marks.isEmpty() && std::all_of(marks.begin(), marks.end(), [&folded](const QString &mark) { return folded.contains(mark); });
}

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> all = readAll();
    return all;
}

const Preset *presetNamed(const QString &name)
{
    const auto &all = presets();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&name](const Preset &preset) { return preset.name == name; });
    return at == all.end() ? nullptr : &*at;
}

const Preset *presetFor(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers)
        folded.append(text::folded(header));
    const Preset *best = nullptr;
    for (const Preset &preset : presets()) {
        if (preset.fits(folded) && (!best || preset.marks.size() > best->marks.size()))
            best = &preset;
    }
    return best;
}

Result<Preset> presetFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json, &problem).object();
    const auto word = [&object](const char *key) {
        return object.value(QLatin1StringView(key)).toString();
    };
    Preset out;
    out.name = word("name");
    const auto kind = enumFromText<PresetKind>(word("kind"));
    if (out.name.isEmpty() || !kind)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("import", "A preset needs a name and a kind: %1.")
                         .arg(problem.errorString())};
    out.kind = *kind;
    out.system = word("system");
    out.title = word("title");
    out.format = word("format");
    out.how = word("how");
    out.source = word("source");
    out.certainty = word("certainty");
    out.noOrgnrIsPerson = object.value(QStringLiteral("no_orgnr_is_person")).toBool();
    for (const QJsonValue &mark : object.value(QStringLiteral("marks")).toArray())
        out.marks.append(text::folded(mark.toString()));
    const QJsonObject columns = object.value(QStringLiteral("columns")).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = enumFromText<Field>(it.value().toString());
        if (!field)
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("import", "Preset %1: \"%2\" is no field.")
                             .arg(out.name, it.value().toString())};
        out.columns.push_back({it.key(), *field, false});
    }
    return out;
}

} // namespace import
