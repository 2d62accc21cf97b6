// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

/// The widget in an area that scrolls up and down only, without a frame or a ground of its own.
QScrollArea *scrolled(QWidget *content, QWidget *parent);
