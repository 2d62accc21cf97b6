// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfstamp.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

Error unknownForm(const QString &what)
{
    return {ErrorKind::Environment, QCoreApplication::translate("Letters", "The letter could not be written as a PDF."), what};
}

/// A PDF as Qt writes it, taken apart: what stands before the first object, the objects by their old
/// number, and the numbers of catalogue and information.
struct Parts
{
    QByteArray head;
    QHash<int, QByteArray> bodies;
    int root = 0;
    int info = 0;
};

/// The part of an object that is not stream data: there, and only there, are references.
qsizetype plainLength(const QByteArray &body)
{
    const qsizetype stream = body.indexOf("stream\n");
    return stream < 0 ? body.size() : stream;
}

/// Calls `see` with place, length and number of each "12 0 R".
template <typename See>
void eachReference(const QByteArray &body, See see)
{
    const qsizetype end = plainLength(body);
    for (qsizetype at = 0; (at = body.indexOf(" 0 R", at)) >= 0 && at < end; at += 4) {
        qsizetype begin = at;
        while (begin > 0 && body[begin - 1] >= '0' && body[begin - 1] <= '9')
            --begin;
        if (begin < at)
            see(begin, at + 4 - begin, body.mid(begin, at - begin).toInt());
    }
}

int numberAfter(const QByteArray &text, const QByteArray &word)
{
    const qsizetype at = text.indexOf(word);
    return at < 0 ? 0 : text.mid(at + word.size(), 12).trimmed().split(' ').value(0).toInt();
}

Result<Parts> takenApart(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    const qsizetype table = start < 0 ? -1 : pdf.mid(start + 10, 12).trimmed().split('\n').value(0).trimmed().toLongLong();
    if (table <= 0 || pdf.mid(table, 5) != "xref\n")
        return unknownForm(u"no cross-reference table"_s);
    const qsizetype first = pdf.indexOf('\n', table + 5) + 1;
    const int count = pdf.mid(table + 5, first - table - 5).trimmed().split(' ').value(1).toInt();
    std::map<qsizetype, int> byOffset;
    for (int number = 1; number < count; ++number) {
        const QByteArray entry = pdf.mid(first + 20 * static_cast<qsizetype>(number), 20);
        if (entry.size() == 20 && entry[17] == 'n')
            byOffset[entry.left(10).toLongLong()] = number;
    }
    if (byOffset.empty())
        return unknownForm(u"no objects"_s);

    Parts out;
    out.head = pdf.left(byOffset.begin()->first);
    for (auto it = byOffset.begin(); it != byOffset.end(); ++it) {
        const auto after = std::next(it);
        QByteArray body = pdf.mid(it->first, (after == byOffset.end() ? table : after->first) - it->first);
        const QByteArray title = QByteArray::number(it->second) + " 0 obj\n";
        if (!body.startsWith(title))
            return unknownForm(u"an object is not where the table says"_s);
        out.bodies.insert(it->second, body.mid(title.size()));
    }
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    out.root = numberAfter(trailer, "/Root ");
    out.info = numberAfter(trailer, "/Info ");
    if (!out.bodies.contains(out.root) || !out.bodies.contains(out.info))
        return unknownForm(u"no catalogue"_s);
    return out;
}

/// The old numbers in the order in which a reader meets the objects. Qt writes fonts in the order of a
/// hash table, which is another one in every process.
Result<std::vector<int>> readingOrder(const Parts &parts)
{
    std::vector<int> order{parts.root, parts.info};
    bool complete = true;
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i] == parts.info)
            continue;
        eachReference(parts.bodies[order[i]], [&](qsizetype, qsizetype, int number) {
            complete = complete && parts.bodies.contains(number);
            if (std::find(order.begin(), order.end(), number) == order.end())
                order.push_back(number);
        });
    }
    if (!complete)
        return unknownForm(u"a reference leads nowhere"_s);
    return order;
}

QByteArray renumbered(const QByteArray &body, const QHash<int, int> &numbers)
{
    QByteArray out;
    qsizetype from = 0;
    eachReference(body, [&](qsizetype at, qsizetype length, int number) {
        out += body.mid(from, at - from);
        out += QByteArray::number(numbers[number]) + " 0 R";
        from = at + length;
    });
    return out + body.mid(from);
}

/// Puts `tag` before the name that follows `key`, in place of a tag that is there. An empty tag takes it away.
QByteArray tagged(QByteArray body, const QByteArray &key, const QByteArray &tag)
{
    const qsizetype at = body.indexOf(key);
    if (at < 0 || at > plainLength(body))
        return body;
    const qsizetype begin = at + key.size();
    const bool isTagged = body.mid(begin + 6, 1) == "+";
    return body.replace(begin, isTagged ? 7 : 0, tag.isEmpty() ? tag : tag + '+');
}

/// Six capital letters that belong to these glyphs.
QByteArray subsetTag(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    QByteArray out;
    for (int i = 0; i < 6; ++i)
        out.append(static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26));
    return out;
}

/// Tags font and descriptor alike, as PDF 1.4 section 5.5.3 asks: Qt leaves the font itself without.
void tagFonts(std::vector<QByteArray> &bodies)
{
    const auto body = [&bodies](int number) -> QByteArray & { return bodies[static_cast<size_t>(number) - 1]; };
    QHash<int, QByteArray> tags;
    for (int number = 1; number <= static_cast<int>(bodies.size()); ++number) {
        const int descriptor = numberAfter(body(number).left(plainLength(body(number))), "/FontDescriptor ");
        if (descriptor == 0)
            continue;
        const QByteArray bare = tagged(body(number), "/BaseFont /", {});
        const int glyphs = numberAfter(body(descriptor), "/FontFile2 ");
        const QByteArray tag = subsetTag(bare + (glyphs > 0 ? body(glyphs) : QByteArray()));
        body(number) = tagged(bare, "/BaseFont /", tag);
        body(descriptor) = tagged(body(descriptor), "/FontName /", tag);
        tags.insert(number, tag);
    }
    for (QByteArray &one : bodies) {
        const int descendant = numberAfter(one.left(plainLength(one)), "/DescendantFonts [");
        if (tags.contains(descendant))
            one = tagged(one, "/BaseFont /", tags[descendant]);
    }
}

QByteArray putTogether(const QByteArray &head, const std::vector<QByteArray> &bodies)
{
    QByteArray out = head;
    QByteArray table = "xref\n0 " + QByteArray::number(bodies.size() + 1) + "\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray &body : bodies) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(++number) + " 0 obj\n" + body;
    }
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Sha256).left(16).toHex();
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer\n<<\n/Size " + QByteArray::number(bodies.size() + 1) + "\n/Info 2 0 R\n/Root 1 0 R\n/ID [ <" + id
        + "> <" + id + "> ]\n>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace

QByteArray xmpPacket(const QString &title, QDate date)
{
    const QString instant = date.toString(Qt::ISODate) + u"T12:00:00Z"_s;
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
   <pdf:Producer>%2</pdf:Producer>
   <xmp:CreatorTool>Kravbok</xmp:CreatorTool>
   <xmp:CreateDate>%3</xmp:CreateDate>
   <xmp:ModifyDate>%3</xmp:ModifyDate>
   <pdfaid:part>1</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s.arg(title.toHtmlEscaped(), u"Qt "_s + QString::fromLatin1(qVersion()), instant).toUtf8();
}

Result<QByteArray> stamped(const QByteArray &pdf, QDate date)
{
    auto parts = takenApart(pdf);
    if (!parts)
        return parts.error();
    auto order = readingOrder(*parts);
    if (!order)
        return order.error();

    QByteArray &info = parts->bodies[parts->info];
    const qsizetype created = info.indexOf("/CreationDate (");
    const qsizetype end = info.indexOf(")\n", created);
    if (created < 0 || end < 0)
        return unknownForm(u"no creation date"_s);
    info.replace(created, end - created, "/CreationDate (D:" + date.toString(u"yyyyMMdd").toLatin1() + "120000Z");

    QHash<int, int> numbers;
    for (const int old : *order)
        numbers.insert(old, static_cast<int>(numbers.size()) + 1);
    std::vector<QByteArray> bodies;
    for (const int old : *order)
        bodies.push_back(old == parts->info ? info : renumbered(parts->bodies[old], numbers));
    tagFonts(bodies);
    return putTogether(parts->head, bodies);
}

} // namespace documents
