// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xmlrefusal.h"

#include <QCoreApplication>

namespace import {

namespace {

const char *codeOf(XmlFailure::Kind kind)
{
    switch (kind) {
    case XmlFailure::Kind::DocumentType: return "xml.document_type";
    case XmlFailure::Kind::TooDeep:
    case XmlFailure::Kind::TextTooLong:
    case XmlFailure::Kind::TooLarge:
    case XmlFailure::Kind::Stopped: return "xml.limit";
    default: return "xml.broken";
    }
}

} // namespace

ImportBatch refusedXml(const QString &format, const char *code, const QString &place, const QString &text, const QString &cure)
{
    ImportBatch batch;
    batch.format = format;
    batch.refused = true;
    batch.issues.push_back({Severity::Error, QString::fromLatin1(code), place, text, cure});
    return batch;
}

ImportBatch refusedXml(const QString &format, const XmlFailure &failure, const QString &cure)
{
    return refusedXml(format, codeOf(failure.kind), QCoreApplication::translate("import", "line %1").arg(failure.line), failure.text(), cure);
}

std::optional<Error> readingError(const std::optional<XmlFailure> &failure)
{
    if (failure && failure->kind == XmlFailure::Kind::Cancelled)
        return Error{ErrorKind::Cancelled, QCoreApplication::translate("import", "The import was stopped. Nothing was changed.")};
    if (failure && failure->kind == XmlFailure::Kind::Device)
        return Error{ErrorKind::Environment, failure->text()};
    return {};
}

} // namespace import
