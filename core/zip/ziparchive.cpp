// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/ziparchive.h"

#include "core/base/text.h"
#include "core/zip/libarchive.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace zip {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype longestName = 1024;

QString said(const char *sentence)
{
    return QCoreApplication::translate("zip", sentence);
}

Error bad(const QString &message)
{
    return {ErrorKind::BadInput, message};
}

/// "2.4 GB", "310 kB": sizes in messages are for people.
QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Error damaged(const QString &what, const QString &why)
{
    //: %1 "the archive" or a member's name, %2 the unpacker's own words
    return bad(
        said(QT_TRANSLATE_NOOP("zip", "%1 is damaged or cut off (%2). Fetch or export it again."))
            .arg(what, why.isEmpty() ? QStringLiteral("?") : why));
}

QString nameOf(archive_entry *entry, int index)
{
    QString name;
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        name = QString::fromUtf8(utf8);
    else if (const char *raw = archive_entry_pathname(entry))
        name = QString::fromLatin1(raw);
    name.replace(u'\\', u'/');
    while (name.startsWith(u"./"))
        name.remove(0, 2);
    return name.isEmpty() ? QStringLiteral("member %1").arg(index + 1) : name;
}

bool leadsElsewhere(const QString &name)
{
    const bool up = name.contains(u"..") && name.split(u'/').contains(QStringLiteral(".."));
    return name.startsWith(u'/') || up || (name.size() > 1 && name[1] == u':')
        || name.size() > longestName || text::hasControlCharacters(name);
}

} // namespace

/// A reader on its way through the archive. The directory is read again for each new one, so members that
/// are asked for in their order are read by one.
struct Archive::Walk
{
    explicit Walk(QIODevice &device)
        : reader(device)
    {
    }

    /// Goes on to the member; false when it is behind, or the way there is damaged.
    bool goTo(int index)
    {
        if (next == 0 && !reader.open())
            return false;
        if (next > index || reader.failed())
            return false;
        for (; next <= index; ++next) {
            if (!reader.next())
                return false;
        }
        return true;
    }

    LibReader reader;
    int next = 0;         ///< The member a step ahead.
    bool reading = false; ///< A stream is not done with it.
};

/// One member as a device that is read from begin to end.
class Archive::Stream : public QIODevice
{
public:
    Stream(std::shared_ptr<Walk> walk, const Member &member)
        : m_walk(std::move(walk))
        , m_reader(m_walk->reader)
        , m_member(member)
    {
        m_walk->reading = true;
        QIODevice::open(QIODevice::ReadOnly);
    }

    ~Stream() override { m_walk->reading = false; }

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_member.bytes; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 got = m_reader.read(to, most);
        if (got < 0) {
            setErrorString(damaged(m_member.name, m_reader.problem()).message);
            return -1;
        }
        m_unpacked += got;
        if (m_unpacked > m_member.bytes) {
            setErrorString(
                said(QT_TRANSLATE_NOOP("zip", "%1 unpacks to more than the %2 it declares."))
                    .arg(m_member.name, zip::size(m_member.bytes)));
            return -1;
        }
        if (got == 0 && m_unpacked < m_member.bytes) {
            setErrorString(damaged(m_member.name, m_reader.problem()).message);
            return -1;
        }
        return got;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<Walk> m_walk;
    LibReader &m_reader;
    Member m_member;
    qint64 m_unpacked = 0;
};

Result<Archive> Archive::open(QIODevice &device, const Limits &limits)
{
    const QString whole = said(QT_TRANSLATE_NOOP("zip", "The archive"));
    LibReader reader(device);
    if (!reader.open())
        return damaged(whole, reader.problem());
    Archive out;
    out.m_device = &device;
    QSet<QString> names;
    qint64 total = 0;
    int index = 0;
    for (; archive_entry *entry = reader.next(); ++index) {
        if (index >= limits.members)
            return bad(
                said(QT_TRANSLATE_NOOP(
                         "zip", "The archive has more than %1 members; no export has that many."))
                    .arg(limits.members));
        Member member{nameOf(entry, index), qMax<qint64>(0, archive_entry_size(entry)), index};
        if (member.name.endsWith(u'/') || archive_entry_filetype(entry) == AE_IFDIR)
            continue;
        if (leadsElsewhere(member.name))
            return bad(
                said(
                    QT_TRANSLATE_NOOP(
                        "zip",
                        "The archive holds a member with a name that leads out of it: \"%1\". It was "
                        "made to do harm."))
                    .arg(member.name.left(80)));
        if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != 0)
            return bad(said(QT_TRANSLATE_NOOP("zip", "The member \"%1\" is a link, not a file."))
                           .arg(member.name.left(80)));
        if (archive_entry_is_encrypted(entry))
            return bad(
                said(
                    QT_TRANSLATE_NOOP(
                        "zip",
                        "The archive is locked with a password (%1). Unpack it yourself, and import "
                        "the files."))
                    .arg(member.name.left(80)));
        if (names.contains(member.name))
            return bad(said(QT_TRANSLATE_NOOP("zip", "The archive holds \"%1\" twice."))
                           .arg(member.name.left(80)));
        names.insert(member.name);
        if (member.bytes > limits.unpacked - total) {
            return bad(
                said(QT_TRANSLATE_NOOP("zip", "The archive of %1 would unpack to more than %2."))
                    .arg(size(device.size()), size(limits.unpacked)));
        }
        total += member.bytes;
        out.m_members.push_back(std::move(member));
    }
    if (reader.failed())
        return damaged(whole, reader.problem());
    const qint64 packed = qMax<qint64>(1, device.size());
    if (total > limits.ratioFrom && total / packed > limits.ratio)
        return bad(
            said(
                QT_TRANSLATE_NOOP(
                    "zip",
                    "The archive of %1 would unpack to %2, %3 times its size. Accounting files do not pack "
                    "that well; it was made to fill the machine."))
                .arg(size(packed), size(total))
                .arg(total / packed));
    return out;
}

const Member *Archive::find(QStringView name) const
{
    const auto at = std::find_if(m_members.begin(), m_members.end(),
                                 [name](const Member &member) { return member.name == name; });
    return at == m_members.end() ? nullptr : &*at;
}

Result<std::unique_ptr<QIODevice>> Archive::stream(const Member &member) const
{
    if (!m_walk || m_walk->reading || !m_walk->goTo(member.index)) {
        m_walk = std::make_shared<Walk>(*m_device);
        if (!m_walk->goTo(member.index))
            return damaged(member.name, std::exchange(m_walk, {})->reader.problem());
    }
    return std::unique_ptr<QIODevice>(std::make_unique<Stream>(m_walk, member));
}

Result<QByteArray> Archive::bytes(const Member &member, qint64 most) const
{
    if (member.bytes > most)
        return bad(said(QT_TRANSLATE_NOOP("zip", "%1 would unpack to %2; at most %3 are read."))
                       .arg(member.name, size(member.bytes), size(most)));
    auto in = stream(member);
    if (!in)
        return in.error();
    QByteArray out(static_cast<qsizetype>(member.bytes), Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < member.bytes) {
        const qint64 got = (*in)->read(out.data() + filled, member.bytes - filled);
        if (got <= 0)
            return bad((*in)->errorString());
        filled += got;
    }
    char past = 0;
    if ((*in)->read(&past, 1) < 0) // The sum of the bytes is judged at their end.
        return bad((*in)->errorString());
    return out;
}

Result<void> Archive::unpack(const Member &member, QIODevice &to, const Progress &progress) const
{
    auto in = stream(member);
    if (!in)
        return in.error();
    const qint64 room = qBound<qint64>(512, member.bytes + 1, pieceBytes);
    const auto piece = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(room));
    for (qint64 done = 0;;) {
        const qint64 got = (*in)->read(piece.get(), room);
        if (got < 0)
            return bad((*in)->errorString());
        if (got == 0)
            return {};
        if (to.write(piece.get(), got) != got)
            return Error{ErrorKind::Environment,
                         said(QT_TRANSLATE_NOOP(
                                  "zip", "%1 could not be unpacked: %2. Make room on the disk."))
                             .arg(member.name, to.errorString())};
        done += got;
        progress.step(done, member.bytes);
        if (progress.stopped())
            return Error{ErrorKind::Cancelled,
                         said(QT_TRANSLATE_NOOP("zip", "The unpacking was stopped."))};
    }
}

} // namespace zip
