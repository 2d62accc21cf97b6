// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/documentoffice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace workflow {

using documents::LegalKind;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWorkflow)
};

DocumentOffice trustee(const DocumentCase &file)
{
    DocumentOffice out;
    out.name = file.answers.value(u"trustee"_s);
    out.address = file.answers.value(u"trustee_address"_s).split(u", "_s, Qt::SkipEmptyParts);
    return out;
}

} // namespace

Result<DocumentOffice> documentOffice(Session &session, const DocumentCase &file, LegalKind kind,
                                      bool onlyLook)
{
    Q_UNUSED(session)
    DocumentOffice out;
    if (kind == LegalKind::EstateClaim)
        out = trustee(file);
    if (!onlyLook && (out.name.isEmpty() || out.address.isEmpty()))
        return Error{
            ErrorKind::Refused,
            Words::tr(
                "The trustee of the estate has no name or address here. Give them with --answer trustee=… and --answer trustee_address=…"),
            {},
            u"document.no_address"_s};
    return out;
}

} // namespace workflow
