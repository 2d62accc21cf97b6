// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saft.h"

#include "core/calendar/dateformat.h"
#include "core/import/chunk.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"
#include "core/import/saftbatch.h"
#include "core/import/saftreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>

#include <memory>
#include <optional>

namespace import {

namespace {

const char *codeOf(XmlFailure::Kind kind)
{
    switch (kind) {
    case XmlFailure::Kind::DocumentType:
        return "xml.document_type";
    case XmlFailure::Kind::TooDeep:
    case XmlFailure::Kind::TextTooLong:
    case XmlFailure::Kind::TooLarge:
        return "xml.limit";
    default:
        return "xml.broken";
    }
}

bool isStrictUtf8(QIODevice &device)
{
    Utf8Check check;
    device.seek(0);
    while (!check.broken()) {
        const QByteArray chunk = nextChunk(device);
        if (chunk.isEmpty())
            break;
        check.feed(chunk);
    }
    return check.holds();
}

ImportBatch refused(const char *code, const QString &place, const QString &text, const QString &fix)
{
    ImportBatch batch;
    batch.format = QStringLiteral("saft");
    batch.refused = true;
    batch.issues.push_back({Severity::Error, QString::fromLatin1(code), place, text, fix});
    return batch;
}

/// Whose ledger of which days a part says it is of. Every part of an export says the same.
struct Head
{
    QString orgnr;
    QString name;
    QDate start;
    QDate end;

    static Head of(const SaftData &data) { return {data.companyOrgnr, data.companyName, data.periodStart, data.periodEnd}; }
    void into(SaftData &data) const
    {
        data.companyOrgnr = orgnr;
        data.companyName = name;
        data.periodStart = start;
        data.periodEnd = end;
    }
    /// Why the other is of another export; empty when it is of this one, or does not say.
    QString against(const Head &other) const
    {
        if (!other.orgnr.isEmpty() && other.orgnr != orgnr)
            return QCoreApplication::translate("import", "This part is about the company %1, the first one about %2.").arg(other.orgnr, orgnr);
        const bool otherDays = (other.start.isValid() && other.start != start) || (other.end.isValid() && other.end != end);
        if (otherDays)
            return QCoreApplication::translate("import", "This part is about %1 to %2, the first one about %3 to %4.")
                .arg(fmt::date(other.start), fmt::date(other.end), fmt::date(start), fmt::date(end));
        return {};
    }
};

/// One part into the data read so far. A file whose bytes are not the UTF-8 it claims is begun anew
/// as Windows-1252, with what it had given taken back.
std::optional<XmlFailure> readPart(const SaftPart &part, std::unique_ptr<SaftData> &data,
                                   bool first, const Progress &progress, FileHash &hash)
{
    QIODevice &device = *part.device;
    const XmlEncoding encoding = xmlEncoding(device.peek(chunkRoom(device, limits::headBytes)));
    {
        SaftReader handler(*data);
        XmlReader reader(handler);
        const auto failure = reader.read(device, encoding, progress, &hash);
        if (!failure || failure->kind != XmlFailure::Kind::Broken || !first ||
            encoding.encoding != Encoding::Utf8 || isStrictUtf8(device))
            return failure;
    }
    data = std::make_unique<SaftData>();
    hash.reset();
    device.seek(0);
    SaftReader handler(*data);
    XmlReader reader(handler);
    const auto failure =
        reader.read(device, {Encoding::Windows1252, encoding.markBytes, false}, progress, &hash);
    data->issues.warning(
        "encoding.guessed", {},
        QCoreApplication::translate(
            "import", "The file is not the UTF-8 it should be; it was read as Windows-1252."),
        QCoreApplication::translate("import",
                                    "Look at names with æ, ø and å before a letter is sent."));
    return failure;
}

} // namespace

Result<ImportBatch> readSaft(const std::vector<SaftPart> &parts, const ImportOptions &options,
                             const Progress &progress)
{
    auto data = std::make_unique<SaftData>();
    qint64 total = 0;
    for (const SaftPart &part : parts)
        total += part.device->size();
    FileHash hash;
    qint64 bytes = 0;
    Head first;
    for (const SaftPart &part : parts) {
        if (bytes > 0)
            Head().into(*data);
        const auto failure = readPart(part, data, bytes == 0, progress, hash);
        if (failure && failure->kind == XmlFailure::Kind::Cancelled)
            return Error{ErrorKind::Cancelled,
                         QCoreApplication::translate(
                             "import", "The import was stopped. Nothing was changed.")};
        if (failure && failure->kind == XmlFailure::Kind::Device)
            return Error{ErrorKind::Environment, failure->text()};
        if (failure) {
            const QString place =
                parts.size() > 1
                    ? QStringLiteral("%1, %2").arg(
                          part.name,
                          QCoreApplication::translate("import", "line %1").arg(failure->line))
                    : QCoreApplication::translate("import", "line %1").arg(failure->line);
            return refused(codeOf(failure->kind), place, failure->text(),
                           QCoreApplication::translate("import",
                                                       "Export the file again from the accounting "
                                                       "system; it must not be edited by hand."));
        }
        const Head head = Head::of(*data);
        if (bytes == 0)
            first = head;
        if (const QString other = first.against(head); !other.isEmpty())
            return refused("saft.part_foreign", part.name, other,
                           QCoreApplication::translate("import", "Put the parts of one export together, and nothing else."));
        bytes += part.device->size();
        first.into(*data);
    }
    ImportBatch batch = SaftBatch(*data, options).build();
    batch.sha256 = hash.result();
    batch.bytes = bytes;
    return batch;
}

QString SaftPartName::part(int n) const
{
    return stem + u'_' + QString::number(n) + u'_' + QString::number(count) + suffix;
}

std::optional<SaftPartName> saftPartName(const QString &fileName)
{
    static const QRegularExpression form(
        QStringLiteral("^(.*_[0-9]{14})_([0-9]{1,3})_([0-9]{1,3})(\\.[A-Za-z]+)?$"));
    const auto match = form.match(fileName);
    SaftPartName out{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(),
                     match.captured(4)};
    if (!match.hasMatch() || out.count < 2 || out.number > out.count)
        return std::nullopt;
    return out;
}

QStringList saftPartPaths(const QString &path)
{
    const QFileInfo info(path);
    const auto name = saftPartName(info.fileName());
    if (!name)
        return {path};
    QStringList out;
    for (int n = 1; n <= name->count; ++n)
        out.append(info.path() + u'/' + name->part(n));
    return out;
}

} // namespace import
