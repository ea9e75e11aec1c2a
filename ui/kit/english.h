// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace jotscope::ui {

/// The texts in the source are English in the plural: "%n tokens". For one the word behind the number loses its s.
class English : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace jotscope::ui
