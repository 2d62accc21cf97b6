// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importdrop.h"

#include "ui/theme/metrics.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QVBoxLayout>

ImportDrop::ImportDrop(QWidget *parent)
    : Card(parent)
    , m_choose(primaryButton(tr("Choose files …"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gapXL * 2, theme::gapXL, theme::gapXL * 2, theme::gapXL);
    column->setSpacing(theme::gap);
    column->addStretch(1);
    const auto line = [&](const QString &text, theme::Role ink, const QFont &face) {
        auto *label = new InkLabel(text, ink, this);
        label->setFont(face);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    column->addSpacing(48);
    m_heading = line(tr("Drop files from your accounts or your bank here"), theme::Role::Ink, theme::title(font()));
    line(tr("Kravbok reads SAF-T, lists of open entries (CSV, Excel), EHF invoices, GBAT10, and payments from the bank (OCR, camt). Folders and ZIP archives too; "
            "an invoice in PDF is kept with its claim. You see everything before anything is written, and an import can be taken back."),
         theme::Role::Ink2, font());
    column->addSpacing(theme::gapS);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addSpacing(theme::gapM);
    line(tr("Every Norwegian accounting system can write a SAF-T file; look under reports or export. Better still is a list of open entries with due date and KID, "
            "such as Regnskap → Reskontro → Kunder → Last ned som CSV in Tripletex."),
         theme::Role::Ink3, theme::small(font()));
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ImportDrop::chooseRequested);
}

void ImportDrop::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::colour(palette(), theme::Role::Ink3), 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), theme::cardRadius, theme::cardRadius);
    const QPixmap icon = paint::icon(QStringLiteral("import"), theme::colour(palette(), theme::Role::Accent), 36, devicePixelRatioF());
    painter.drawPixmap(width() / 2 - 18, m_heading->geometry().top() - 48, icon);
}
