// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xmlreader.h"

#include "core/import/chunk.h"
#include "core/import/filehash.h"
#include "core/import/limits.h"

#include <QCoreApplication>
#include <QIODevice>

#include <expat.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <type_traits>

namespace import {

namespace {

/// Bytes held by the parser of this thread. Expat keeps every distinct name and the whole of an
/// unfinished tag; with this a document of endless names meets "out of memory" inside the parser,
/// long before the machine does.
thread_local size_t parserBytes = 0;

struct alignas(std::max_align_t) Block
{
    size_t size;
};

void *boundedRealloc(void *old, size_t size)
{
    Block *block = old ? static_cast<Block *>(old) - 1 : nullptr;
    const size_t before = block ? block->size : 0;
    if (size > limits::xmlParserBytes || parserBytes - before > limits::xmlParserBytes - size)
        return nullptr;
    auto *grown = static_cast<Block *>(std::realloc(block, sizeof(Block) + size));
    if (!grown)
        return nullptr;
    grown->size = size;
    parserBytes += size - before;
    return grown + 1;
}

void *boundedMalloc(size_t size)
{
    return boundedRealloc(nullptr, size);
}

void boundedFree(void *pointer)
{
    if (!pointer)
        return;
    Block *block = static_cast<Block *>(pointer) - 1;
    parserBytes -= block->size;
    std::free(block);
}

std::string_view localName(const char *qualified)
{
    if (qualified[0] != '\0' && qualified[1] == '\0') // Nearly all of a sheet: "c" and "v".
        return {qualified, 1};
    const char *colon = std::strchr(qualified, ':');
    return colon ? std::string_view(colon + 1) : std::string_view(qualified);
}

int mapWindows1252(void *, const XML_Char *, XML_Encoding *info)
{
    for (int i = 0; i < 256; ++i) {
        const char16_t sign = singleByteSign(Encoding::Windows1252, static_cast<uchar>(i));
        info->map[i] = sign == 0xfffd ? -1 : sign;
    }
    info->data = nullptr;
    info->convert = nullptr;
    info->release = nullptr;
    return XML_STATUS_OK;
}

/// The value of encoding="…" in an XML declaration, lower case; empty when there is none.
QByteArray declaredEncoding(QByteArrayView head)
{
    const QByteArray start = head.first(qMin<qsizetype>(head.size(), 256)).toByteArray();
    if (!start.startsWith("<?xml"))
        return {};
    const qsizetype end = start.indexOf("?>");
    qsizetype at = start.indexOf("encoding");
    if (at < 0 || (end >= 0 && at > end))
        return {};
    at += 8;
    while (at < start.size() && start[at] != '"' && start[at] != '\'')
        ++at;
    if (at >= start.size())
        return {};
    const qsizetype close = start.indexOf(start[at], at + 1);
    return close < 0 ? QByteArray() : start.mid(at + 1, close - at - 1).toLower();
}

} // namespace

/// The C functions the parser calls.
struct XmlReader::Callbacks
{
    static void XMLCALL start(void *data, const XML_Char *name, const XML_Char **attributes)
    {
        auto *self = static_cast<XmlReader *>(data);
        if (++self->m_depth > limits::xmlDepth) {
            self->fail(XmlFailure::Kind::TooDeep);
            return;
        }
        if (self->m_skipDepth > 0)
            return;
        if (XML_GetSpecifiedAttributeCount(self->m_parser) > 2 * limits::xmlAttributes) {
            self->fail(XmlFailure::Kind::TooLarge);
            return;
        }
        const auto interest = self->m_handler.startElement(localName(name), attributes);
        self->m_interest[static_cast<size_t>(self->m_depth)] = interest;
        if (interest == XmlHandler::Interest::Skip)
            self->m_skipDepth = self->m_depth;
        self->m_text.clear();
        self->collectText(interest == XmlHandler::Interest::Text);
        if (self->m_handler.m_stop)
            self->fail(XmlFailure::Kind::Stopped);
    }

    static void XMLCALL end(void *data, const XML_Char *)
    {
        auto *self = static_cast<XmlReader *>(data);
        const int depth = self->m_depth--;
        if (self->m_skipDepth > 0) {
            if (self->m_skipDepth != depth)
                return;
            self->m_skipDepth = 0;
        } else {
            const bool kept =
                self->m_interest[static_cast<size_t>(depth)] == XmlHandler::Interest::Text;
            self->m_handler.endElement(kept ? std::string_view(self->m_text) : std::string_view());
        }
        // Text before a child is forgotten: nothing we read mixes the two.
        self->m_text.clear();
        self->collectText(self->m_interest[static_cast<size_t>(depth - 1)] ==
                          XmlHandler::Interest::Text);
        if (self->m_handler.m_stop)
            self->fail(XmlFailure::Kind::Stopped);
    }

    static void XMLCALL text(void *data, const XML_Char *text, int length)
    {
        auto *self = static_cast<XmlReader *>(data);
        self->m_text.append(text, static_cast<size_t>(length));
        if (self->m_text.size() > self->m_handler.mostText())
            self->fail(XmlFailure::Kind::TextTooLong);
    }

    static void XMLCALL documentType(void *data, const XML_Char *, const XML_Char *,
                                     const XML_Char *, int)
    {
        static_cast<XmlReader *>(data)->fail(XmlFailure::Kind::DocumentType);
    }
};

size_t XmlHandler::mostText() const
{
    return static_cast<size_t>(limits::xmlTextBytes);
}

QString XmlFailure::text() const
{
    const auto at = [this](const char *sentence) {
        return QCoreApplication::translate("import", sentence).arg(line).arg(column);
    };
    switch (kind) {
    case Kind::Broken:
        //: %1 line, %2 column, %3 the parser's own words
        return at(QT_TRANSLATE_NOOP("import", "The XML is broken at line %1, column %2: %3."))
            .arg(detail);
    case Kind::DocumentType:
        return at(QT_TRANSLATE_NOOP(
            "import", "Line %1, column %2 declares a document type (DTD). Accounting files "
                      "have none, and one can be used to harm the reader."));
    case Kind::TooDeep:
        return at(QT_TRANSLATE_NOOP(
            "import",
            "The elements are nested deeper than any accounting file at line %1, column %2."));
    case Kind::TextTooLong:
        return at(QT_TRANSLATE_NOOP(
            "import", "The text of one element is longer than any field at line %1, column %2."));
    case Kind::TooLarge:
        return at(QT_TRANSLATE_NOOP(
            "import",
            "A tag, a comment or the number of names is too large at line %1, column %2."));
    case Kind::Device:
        return at(QT_TRANSLATE_NOOP("import",
                                    "The file could not be read past line %1, column %2: %3."))
            .arg(detail);
    case Kind::Cancelled:
        return at(QT_TRANSLATE_NOOP("import", "The reading was stopped at line %1, column %2."));
    case Kind::Stopped:
        break;
    }
    return at(QT_TRANSLATE_NOOP("import", "The reading ended at line %1, column %2."));
}

XmlEncoding xmlEncoding(QByteArrayView head)
{
    const EncodingMark mark = encodingMark(head);
    if (mark.certain)
        return {mark.encoding, mark.markBytes, true};
    const QByteArray name = declaredEncoding(head);
    for (const char *latin : {"iso-8859-1", "iso-8859-15", "iso8859-1", "latin1", "latin-1",
                              "windows-1252", "cp1252", "ansi"}) {
        if (name == latin)
            return {Encoding::Windows1252, 0, true};
    }
    // Everything else, a wrong "utf-16" included, is tried as UTF-8 first.
    return {Encoding::Utf8, 0, name == "utf-8" || name == "utf8"};
}

XmlReader::XmlReader(XmlHandler &handler)
    : m_handler(handler)
{
    handler.m_reader = this;
}

XmlReader::~XmlReader()
{
    m_handler.m_reader = nullptr;
    if (m_parser)
        XML_ParserFree(m_parser);
}

bool XmlReader::start(const XmlEncoding &encoding)
{
    const char *name = "UTF-8";
    switch (encoding.encoding) {
    case Encoding::Utf16Le:
        name = "UTF-16LE";
        break;
    case Encoding::Utf16Be:
        name = "UTF-16BE";
        break;
    case Encoding::Windows1252:
        name = "x-windows-1252";
        break;
    default:
        break;
    }
    static const XML_Memory_Handling_Suite bounded{boundedMalloc, boundedRealloc, boundedFree};
    m_parser = XML_ParserCreate_MM(name, &bounded, nullptr);
    if (!m_parser) {
        m_failure = XmlFailure{XmlFailure::Kind::TooLarge, 1, 1, {}};
        return false;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::start, Callbacks::end);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::documentType);
    XML_SetUnknownEncodingHandler(m_parser, mapWindows1252, nullptr);
    XML_SetParamEntityParsing(m_parser, XML_PARAM_ENTITY_PARSING_NEVER);
    return true;
}

bool XmlReader::feed(QByteArrayView bytes, bool last)
{
    const auto status =
        XML_Parse(m_parser, bytes.data(), static_cast<int>(bytes.size()), last ? 1 : 0);
    m_fed += bytes.size();
    if (status == XML_STATUS_ERROR && !m_failure) {
        const XML_Error code = XML_GetErrorCode(m_parser);
        if (code == XML_ERROR_NO_MEMORY)
            fail(XmlFailure::Kind::TooLarge);
        else
            fail(XmlFailure::Kind::Broken, QString::fromUtf8(XML_ErrorString(code)));
    }
    // What is fed but not yet told is one unfinished tag, comment or reference. Expat counts in a
    // type that may be 32 bits wide; the difference is right all the same.
    using Count = std::make_unsigned_t<XML_Index>;
    const Count untold =
        static_cast<Count>(m_fed) - static_cast<Count>(XML_GetCurrentByteIndex(m_parser));
    if (!m_failure && untold > static_cast<Count>(limits::xmlTokenBytes + limits::chunkBytes))
        fail(XmlFailure::Kind::TooLarge);
    return !m_failure;
}

std::optional<XmlFailure> XmlReader::read(QIODevice &device, const XmlEncoding &encoding,
                                          const Progress &progress, FileHash *hash)
{
    if (!start(encoding))
        return m_failure;
    const qint64 room = chunkRoom(device);
    const auto chunk = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(room));
    const qint64 total = device.size();
    qint64 done = 0;
    int skip = encoding.markBytes;
    for (;;) {
        const qint64 got = device.read(chunk.get(), room);
        if (got < 0) {
            fail(XmlFailure::Kind::Device, device.errorString());
            return m_failure;
        }
        const QByteArrayView bytes(chunk.get(), got);
        if (hash)
            hash->add(bytes);
        const QByteArrayView fresh = bytes.sliced(qMin<qint64>(skip, got));
        skip -= static_cast<int>(qMin<qint64>(skip, got));
        if (!feed(fresh, got == 0) || got == 0)
            return m_failure;
        done += got;
        progress.step(done, total);
        if (progress.stopped()) {
            fail(XmlFailure::Kind::Cancelled);
            return m_failure;
        }
    }
}

std::optional<XmlFailure> XmlReader::readHead(QByteArrayView head, const XmlEncoding &encoding)
{
    if (start(encoding))
        feed(head.sliced(qMin<qsizetype>(encoding.markBytes, head.size())), false);
    return m_failure;
}

qint64 XmlReader::line() const
{
    return m_parser ? static_cast<qint64>(XML_GetCurrentLineNumber(m_parser)) : 0;
}

void XmlReader::fail(XmlFailure::Kind kind, const QString &detail)
{
    if (m_failure)
        return;
    m_failure = XmlFailure{kind, line(),
                           static_cast<qint64>(XML_GetCurrentColumnNumber(m_parser)) + 1, detail};
    collectText(false);
    XML_SetElementHandler(m_parser, nullptr, nullptr);
    XML_StopParser(m_parser, XML_FALSE);
}

void XmlReader::collectText(bool on)
{
    if (on != m_collecting)
        XML_SetCharacterDataHandler(m_parser, on ? Callbacks::text : nullptr);
    m_collecting = on;
}

} // namespace import
