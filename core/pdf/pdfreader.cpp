// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"

#include <QCoreApplication>
#include <QStringList>

#include <poppler-qt6.h>

#include <memory>

namespace pdf {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

/// Poppler shouts on standard error about every damaged file; the caller gets an Error instead.
void beSilent(const QString &, const QVariant &) {}

Result<std::unique_ptr<Poppler::Document>> open(const QByteArray &pdf)
{
    static const bool silenced = [] {
        Poppler::setDebugErrorFunction(beSilent, {});
        return true;
    }();
    Q_UNUSED(silenced)
    auto document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1)
        return Error{ErrorKind::BadInput, Words::tr("This is not a readable PDF.")};
    return document;
}

} // namespace

Result<int> pageCount(const QByteArray &pdf)
{
    auto document = open(pdf);
    if (!document)
        return document.error();
    return (*document)->numPages();
}

Result<QImage> page(const QByteArray &pdf, int index, int dpi, qreal ratio)
{
    auto document = open(pdf);
    if (!document)
        return document.error();
    if (index < 0 || index >= (*document)->numPages())
        return Error{ErrorKind::NotFound, Words::tr("The PDF has no page %1.").arg(index + 1)};
    (*document)->setRenderHint(Poppler::Document::Antialiasing);
    (*document)->setRenderHint(Poppler::Document::TextAntialiasing);
    (*document)->setPaperColor(Qt::white);
    const std::unique_ptr<Poppler::Page> sheet = (*document)->page(index);
    QImage image = sheet ? sheet->renderToImage(dpi * ratio, dpi * ratio) : QImage();
    if (image.isNull())
        return Error{ErrorKind::BadInput, Words::tr("Page %1 of the PDF cannot be shown.").arg(index + 1)};
    image.setDevicePixelRatio(ratio);
    return image;
}

Result<QString> text(const QByteArray &pdf)
{
    auto document = open(pdf);
    if (!document)
        return document.error();
    QStringList pages;
    for (int index = 0; index < (*document)->numPages(); ++index) {
        const std::unique_ptr<Poppler::Page> sheet = (*document)->page(index);
        pages.append(sheet ? sheet->text(QRectF()) : QString());
    }
    return pages.join(u'\f');
}

} // namespace pdf
