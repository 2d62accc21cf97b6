// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftparts.h"

#include "core/import/saft.h"
#include "core/import/said.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>

namespace import {

namespace {

/// The part a found file is of its export; nothing for anything else.
std::optional<SaftPartName> partOf(const FoundFile &found)
{
    return found.problem.isEmpty() ? saftPartName(partFileName(found)) : std::nullopt;
}

/// All parts of an export have this in common.
QString exportOf(const SaftPartName &name)
{
    return QStringLiteral("%1/%2/%3").arg(name.stem).arg(name.count).arg(name.suffix);
}

/// The folder, or the folder in the archive, a found file lies in.
QString folderOf(const FoundFile &found)
{
    return found.members.isEmpty() ? QFileInfo(found.path).path() : found.path + u'/' + found.members.front().section(u'/', 0, -2);
}

/// The parts of one export that were found, wherever; a part that lies in several places counts where it was found
/// first.
struct Parts
{
    SaftPartName name;
    std::map<int, FoundFile> byNumber;

    QStringList missing() const
    {
        QStringList out;
        for (int n = 1; n <= name.count; ++n) {
            if (!byNumber.contains(n))
                out.append(name.part(n));
        }
        return out;
    }
};

/// The export as one thing to read.
FoundFile joined(const Parts &all)
{
    FoundFile out = all.byNumber.begin()->second;
    const QStringList missing = all.missing();
    const QString folder = folderOf(out);
    const bool together = std::all_of(all.byNumber.begin(), all.byNumber.end(), [&folder](const auto &one) { return folderOf(one.second) == folder; });
    if (missing.isEmpty() && together) {
        // In one folder the file finds the others by itself; in one archive they are its members.
        if (!out.members.isEmpty()) {
            out.members.clear();
            for (const auto &[number, part] : all.byNumber)
                out.members += part.members;
        }
        return out;
    }
    for (const auto &[number, part] : all.byNumber)
        out.parts.push_back({part.path, part.members.value(0)});
    if (!missing.isEmpty())
        out.problem = said(QT_TRANSLATE_NOOP("import", "The export is in %1 parts, and %2 is missing. All parts together are one ledger: put them into one folder, packed or not."))
                          .arg(all.name.count).arg(missing.join(QStringLiteral(", ")));
    return out;
}

} // namespace

QString partFileName(const FoundFile &found)
{
    if (found.members.size() > 1)
        return {};
    return found.members.isEmpty() ? QFileInfo(found.path).fileName() : found.members.front().section(u'/', -1);
}

QStringList missingParts(const std::vector<FoundFile> &found)
{
    std::map<QString, Parts> exports;
    for (const FoundFile &one : found) {
        if (const auto part = partOf(one)) {
            Parts &parts = exports[exportOf(*part)];
            parts.name = *part;
            parts.byNumber.emplace(part->number, one);
        }
    }
    QStringList out;
    for (const auto &[key, parts] : exports)
        out += parts.missing();
    return out;
}

std::vector<FoundFile> joinParts(std::vector<FoundFile> found, std::vector<FoundFile> beside)
{
    // A folder that has all parts of an export is one thing by itself, also when they lie elsewhere as well.
    std::map<QString, Parts> inFolder;
    std::map<QString, Parts> anywhere;
    const auto note = [](std::map<QString, Parts> &into, const QString &key, const SaftPartName &part, const FoundFile &one) {
        Parts &parts = into[key];
        parts.name = part;
        parts.byNumber.emplace(part.number, one);
    };
    for (const FoundFile &one : found) {
        if (const auto part = partOf(one))
            note(inFolder, exportOf(*part) + u'\n' + folderOf(one), *part, one);
    }
    const auto isWhole = [&inFolder](const QString &key) { return inFolder.at(key).missing().isEmpty(); };
    for (const FoundFile &one : found) {
        const auto part = partOf(one);
        if (part && !isWhole(exportOf(*part) + u'\n' + folderOf(one)))
            note(anywhere, exportOf(*part), *part, one);
    }
    for (const FoundFile &one : beside) {
        const auto part = partOf(one);
        if (part && anywhere.contains(exportOf(*part)))
            note(anywhere, exportOf(*part), *part, one);
    }
    std::vector<FoundFile> out;
    QSet<QString> told;
    for (FoundFile &one : found) {
        const auto part = partOf(one);
        if (!part) {
            out.push_back(std::move(one));
            continue;
        }
        const QString here = exportOf(*part) + u'\n' + folderOf(one);
        const bool whole = isWhole(here);
        const QString key = whole ? here : exportOf(*part);
        if (told.contains(key))
            continue;
        told.insert(key);
        out.push_back(joined(whole ? inFolder.at(key) : anywhere.at(key)));
    }
    return out;
}

} // namespace import
