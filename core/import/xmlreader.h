// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/encoding.h"

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

class QIODevice;
struct XML_ParserStruct;

namespace import {

class FileHash;
class XmlReader;

/// Receives the elements of a document, matched by local name (official files use a prefix, a
/// default namespace, or none).
class XmlHandler
{
public:
    enum class Interest {
        Skip,   ///< Nothing inside is told; also not its end.
        Inside, ///< Its children are told, its own text is not kept.
        Text,   ///< Its text is collected and told at its end; children are told too.
    };

    virtual ~XmlHandler() = default;

    /// `attributes` are name, value, name, value, …, null.
    virtual Interest startElement(std::string_view localName, const char *const *attributes) = 0;

    /// `text` is UTF-8, empty unless the interest was Text.
    virtual void endElement(std::string_view text) = 0;

    /// How much text of the element being collected is kept, in bytes; more ends the reading.
    virtual size_t mostText() const;

protected:
    friend class XmlReader;
    const XmlReader *m_reader = nullptr;
    bool m_stop = false; ///< Set to end the reading; the failure is then Kind::Stopped.
};

/// Why a document could not be read to its end.
struct XmlFailure
{
    enum class Kind {
        Broken,
        DocumentType,
        TooDeep,
        TextTooLong,
        TooLarge,
        Stopped,
        Device,
        Cancelled
    };
    Kind kind = Kind::Broken;
    qint64 line = 0;   ///< 1-based.
    qint64 column = 0; ///< 1-based, in bytes.
    QString detail;    ///< The parser's own words.

    /// A finished sentence with line and column.
    QString text() const;
};

/// Which encoding to hand the parser: byte-order mark, then XML declaration, then UTF-8.
struct XmlEncoding
{
    Encoding encoding = Encoding::Utf8;
    int markBytes = 0;
    bool declared = false; ///< The declaration or a mark said so.
};
XmlEncoding xmlEncoding(QByteArrayView head);

/// Reads XML of any size in one pass and bounded memory: no document type, so no entities of any
/// kind; limits on depth, on kept text and on what the parser itself may hold
/// (core/import/limits.h).
class XmlReader
{
public:
    explicit XmlReader(XmlHandler &handler);
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// Reads the device from its position, also one that can only be read once; `hash` is fed every
    /// byte. Nothing on success.
    std::optional<XmlFailure> read(QIODevice &device, const XmlEncoding &encoding,
                                   const Progress &progress, FileHash *hash = nullptr);

    /// Reads the beginning of a document; what is cut off at the end is no failure.
    std::optional<XmlFailure> readHead(QByteArrayView head, const XmlEncoding &encoding);

    /// Bytes read so far.
    qint64 fed() const { return m_fed; }

    /// Line of the element being told; costs a scan, so for failures and the few.
    qint64 line() const;

private:
    struct Callbacks;

    bool start(const XmlEncoding &encoding);
    bool feed(QByteArrayView bytes, bool last);
    void fail(XmlFailure::Kind kind, const QString &detail = {});
    void collectText(bool on);

    XmlHandler &m_handler;
    XML_ParserStruct *m_parser = nullptr;
    std::array<XmlHandler::Interest, 65> m_interest{};
    int m_depth = 0;
    int m_skipDepth = 0;
    bool m_collecting = false; ///< The parser tells text.
    qint64 m_fed = 0;
    std::string m_text;
    std::optional<XmlFailure> m_failure;
};

} // namespace import
