// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmap.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace import {

/// What a ready column map is for.
enum class PresetKind {
    OpenItems, ///< One row per open item.
    Customers, ///< Names and addresses, no items.
    Vouchers,  ///< Postings; what is open is rebuilt from them.
    File,      ///< No list: another format to export, with the way to it.
};

/// A ready column map for what one accounting system exports (resources/presets, formats page section
/// 7.1): data, so that a new system needs no release.
struct Preset
{
    QString name;   ///< "poweroffice-kundereskontro".
    QString system; ///< "PowerOffice Go".
    QString title;
    PresetKind kind = PresetKind::OpenItems;
    QString format;    ///< "csv", "xlsx", "saft", "gbat10": what the system writes.
    QString how;       ///< Where in the system the file is made, in Norwegian as its menus are.
    QString source;    ///< Where the columns were read.
    QString certainty; ///< "documented", "assumed" or "unknown".
    QStringList marks; ///< Folded headers that together tell the list; none: never by itself.
    bool noOrgnrIsPerson = false;
    std::vector<Column> columns;

    /// Every mark stands among the headers, which come folded.
    bool fits(const QStringList &folded) const;
};

/// All we ship, by system.
const std::vector<Preset> &presets();

/// Null when there is none of that name.
const Preset *presetNamed(const QString &name);

/// The one that fits with the most marks; null when none does.
const Preset *presetFor(const QStringList &headers);

/// One preset from its JSON.
Result<Preset> presetFromJson(const QByteArray &json);

} // namespace import

template <>
struct EnumNames<import::PresetKind>
{
    using K = import::PresetKind;
    static constexpr std::array<std::pair<K, std::string_view>, 4> names{{
        {K::OpenItems, "open_items"},
        {K::Customers, "customers"},
        {K::Vouchers, "vouchers"},
        {K::File, "file"},
    }};
};
