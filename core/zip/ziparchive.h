// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace zip {

/// What an archive may ask of the machine. Ledgers and workbooks stay far below; a bomb meets a bound
/// before anything of it is unpacked.
struct Limits
{
    int members = 5000;
    qint64 unpacked = 8LL * 1024 * 1024 * 1024; ///< Bytes of all members together.
    qint64 ratio = 250; ///< Unpacked to packed; accounting XML reaches about 60, deflate 1032.
    qint64 ratioFrom = 32LL * 1024 * 1024; ///< Below this many unpacked bytes no ratio does harm.
};

/// One file of an archive.
struct Member
{
    QString name;     ///< As written, with '/' between folders. A label, never a path to write to.
    qint64 bytes = 0; ///< Unpacked, as the directory declares it.
    int index = 0;    ///< Among all entries, folders counted.
};

/// A ZIP archive, opened for reading. The device must outlive it and be seekable.
class Archive
{
public:
    /// Reads the directory and judges it. Refuses, with figures, what is no ZIP archive or is cut,
    /// locked with a password, too large, packed too well, or has names that lead elsewhere.
    static Result<Archive> open(QIODevice &device, const Limits &limits = {});

    /// Files only, in the order of the directory.
    const std::vector<Member> &members() const { return m_members; }

    /// Null when there is none of that name; capitals count.
    const Member *find(QStringView name) const;

    /// The member's bytes as they are unpacked, to be read once from begin to end. A damaged member
    /// gives -1 and an error text. Several streams of an archive may be read in turn, on one thread.
    Result<std::unique_ptr<QIODevice>> stream(const Member &member) const;

    /// The whole member. Refuses one larger than `most`.
    Result<QByteArray> bytes(const Member &member, qint64 most) const;

    /// Unpacks into a device open for writing.
    Result<void> unpack(const Member &member, QIODevice &to, const Progress &progress = {}) const;

private:
    struct Walk;
    class Stream;

    Archive() = default;

    QIODevice *m_device = nullptr;
    mutable std::shared_ptr<Walk> m_walk; ///< Of the newest stream.
    std::vector<Member> m_members;
};

} // namespace zip
