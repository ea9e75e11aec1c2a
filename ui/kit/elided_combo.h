// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace jotscope::ui {

/// Ends a choice that does not fit with "…"; Qt cuts it in the middle of a letter.
class ElidedCombo : public QComboBox {
    Q_OBJECT
public:
    explicit ElidedCombo(QWidget *parent);

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void elide(QStyleOptionComboBox *option) const;
};

} // namespace jotscope::ui
