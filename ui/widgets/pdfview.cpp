// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfview.h"

#include "core/pdf/pdfreader.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

using theme::Role;

/// The pages as pictures, one under the other.
class PdfView::Sheet : public QWidget
{
public:
    explicit Sheet(QWidget *parent)
        : QWidget(parent)
    {
    }

    void setPages(std::vector<QImage> pages)
    {
        m_pages = std::move(pages);
        m_message.clear();
        int height = 0;
        for (const QImage &page : m_pages)
            height += qRound(page.height() / page.devicePixelRatio()) + theme::gapM;
        setMinimumHeight(height);
        update();
    }
    void setMessage(const QString &message)
    {
        m_pages.clear();
        m_message = message;
        setMinimumHeight(80);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_message.isEmpty()) {
            painter.setPen(theme::colour(palette(), Role::Ink2));
            painter.drawText(rect().adjusted(theme::gapL, theme::gapL, -theme::gapL, -theme::gapL), Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_message);
        }
        int y = 0;
        for (const QImage &page : m_pages) {
            const QSize size = (QSizeF(page.size()) / page.devicePixelRatio()).toSize();
            const QRect area(QPoint((width() - size.width()) / 2, y), size);
            painter.drawImage(area.topLeft(), page);
            painter.setPen(theme::colour(palette(), Role::Line));
            painter.drawRect(area.adjusted(0, 0, -1, -1));
            y += size.height() + theme::gapM;
        }
    }

private:
    std::vector<QImage> m_pages;
    QString m_message;
};

PdfView::PdfView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet(this))
{
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    setAccessibleName(tr("Letter"));
    setMinimumWidth(200);
}

void PdfView::setPdf(const QByteArray &pdf)
{
    m_pdf = pdf;
    m_renderedWidth = 0;
    render();
}

void PdfView::setMessage(const QString &text)
{
    ++m_serial;
    m_pdf.clear();
    m_sheet->setMessage(text);
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    render();
}

void PdfView::render()
{
    const int width = viewport()->width() - 2;
    if (m_pdf.isEmpty() || width < 60 || width == m_renderedWidth)
        return;
    m_renderedWidth = width;
    const int serial = ++m_serial;
    const qreal ratio = devicePixelRatioF();
    // A4 is 8.27 inches wide.
    const int dpi = qMax(30, static_cast<int>(width / 8.27));
    // No future: Qt's continuation insists that its context lives, and a view may go before its pages have come.
    QThreadPool::globalInstance()->start([pdf = m_pdf, dpi, ratio, serial, alive = QPointer<PdfView>(this)] {
        std::vector<QImage> pages;
        const auto count = pdf::pageCount(pdf);
        for (int at = 0; count && at < *count; ++at) {
            if (auto page = pdf::page(pdf, at, dpi, ratio))
                pages.push_back(std::move(*page));
        }
        if (QCoreApplication *app = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(app, [alive, serial, pages = std::move(pages)]() mutable {
                if (alive && serial == alive->m_serial)
                    alive->m_sheet->setPages(std::move(pages));
            }, Qt::QueuedConnection);
        }
    });
}
