// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace jotscope::ui {

/// A box for text that comes from elsewhere. A character that does not show or turns the line around, and a blank that is odd, stands there
/// as its code, "<U+202E>", however it came in. Such a code that somebody wrote means the character as well.
class ForeignText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ForeignText(QWidget *parent = nullptr);

    QString value() const; ///< with the characters themselves

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        int begin;
        int size;
        char32_t point;
    };
    void encode();
    void replace(const std::vector<Place> &places);
    void paintCodes();

    bool m_isEncoding = false;
};

} // namespace jotscope::ui
