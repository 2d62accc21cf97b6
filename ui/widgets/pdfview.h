// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QScrollArea>

#include <vector>

/// Shows a PDF page under page, as wide as the view; rendered off the window's thread, sharp on any
/// screen. PageUp and PageDown scroll. Black on white whatever the scheme.
class PdfView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PdfView(QWidget *parent = nullptr);
    void setPdf(const QByteArray &pdf);
    /// Shows a sentence instead of pages.
    void setMessage(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    class Sheet;
    Sheet *m_sheet = nullptr;
    QByteArray m_pdf;
    int m_serial = 0;
    int m_renderedWidth = 0;
};
