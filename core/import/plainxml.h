// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

class QIODevice;

namespace import {

/// One element of a small document as it stands: local name, attributes, text, children. Room-internal.
struct PlainNode
{
    QString name;
    QString prefix; ///< Of the root alone: what stands before the colon of its name.
    QString text; ///< After the last child, blanks at both ends taken off.
    std::vector<std::pair<QString, QString>> attributes; ///< Names as written, with their prefix.
    std::vector<PlainNode> children;

    /// Nothing when there is no such attribute.
    std::optional<QString> attribute(QStringView wanted) const;
    /// All elements below by this path of local names, "NtryDtls/TxDtls"; through several parents too.
    std::vector<const PlainNode *> all(QStringView path) const;
    const PlainNode *first(QStringView path) const;
    /// The first text by the path that is not empty.
    QString textOf(QStringView path) const;
    /// This element and everything below, in document order, that bears one of the names.
    std::vector<const PlainNode *> within(const QStringList &names) const;
};

/// The whole of a small document. Nothing when it is larger than limits::factsBytes, is no XML, or meets a limit of
/// the reader; embedded attachments are told by name alone.
std::optional<PlainNode> plainXml(QIODevice &device);

} // namespace import
