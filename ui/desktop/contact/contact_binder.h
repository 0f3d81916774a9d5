// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/cases/case_words.h"
#include "ui/desktop/kit/code_edit.h"
#include "ui/desktop/kit/field.h"
#include "ui/desktop/kit/layout.h"
#include "ui/desktop/kit/segments.h"
#include "ui/desktop/qt/convert.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <functional>
#include <set>
#include <vector>

namespace waymark::ui {

/// Ties controls to the fields of one value: what is typed goes into the value at once, load()
/// shows the value again. Getters are asked each time, so the value behind them may move.
class ContactBinder {
public:
    explicit ContactBinder(std::function<void()> changed)
        : m_changed{std::move(changed)}
    {
    }

    void load() ///< shows the value without telling anybody
    {
        m_loading = true;
        for (const auto& show : m_loaders)
            show();
        m_loading = false;
    }
    void onLoad(std::function<void()> show) { m_loaders.push_back(std::move(show)); }
    void touched()
    {
        if (!m_loading) m_changed();
    }

    /// One of `answers` side by side; what is not among them stays until another is chosen.
    template <class T>
    Field* answers(const QString& name, const QString& objectName,
        std::vector<cases::Honest<T>> options, std::function<cases::Honest<T>&()> get)
    {
        std::vector<Segments::Option> words;
        for (const auto& option : options)
            words.push_back({wordOf(option), !option.isAnswered()});
        auto* segments = new Segments{name, words};
        segments->setObjectName(objectName);
        segments->setClearedTo(static_cast<int>(options.size()) - 1);
        QObject::connect(segments, &Segments::chosen, segments, [this, options, get](int index) {
            get() = options.at(static_cast<std::size_t>(index));
            touched();
        });
        onLoad([segments, options, get] {
            const auto found = std::ranges::find(options, get());
            segments->setCurrent(found == options.end()
                    ? -1
                    : static_cast<int>(std::distance(options.begin(), found)));
        });
        return new Field{name, segments};
    }

    /// Yes, no, not said, not asked; "not sure" where doubt is an answer of its own.
    Field* yesNo(const QString& name, const QString& objectName,
        std::function<cases::Honest<cases::YesNo>&()> get)
    {
        using cases::Silence;
        using cases::YesNo;
        return answers<YesNo>(name, objectName,
            {YesNo::Yes, YesNo::No, Silence::NotSaid, Silence::NotAsked}, std::move(get));
    }
    Field* yesNoUnsure(const QString& name, const QString& objectName,
        std::function<cases::Honest<cases::YesNo>&()> get)
    {
        using cases::Silence;
        using cases::YesNo;
        return answers<YesNo>(name, objectName,
            {YesNo::Yes, YesNo::No, YesNo::Unsure, Silence::NotAsked}, std::move(get));
    }

    /// A list with every value of E, "not asked" first.
    template <cases::CodedEnum E>
    Field* choice(
        const QString& name, const QString& objectName, std::function<cases::Honest<E>&()> get)
    {
        auto* box = new ComboBox;
        box->setObjectName(objectName);
        std::vector<cases::Honest<E>> options{
            cases::Silence::NotAsked, cases::Silence::NotSaid, cases::Silence::Unknown};
        for (const auto& entry : cases::Codes<E>::kAll)
            options.push_back(entry.value);
        for (const auto& option : options)
            box->addItem(wordOf(option));
        QObject::connect(
            box, &QComboBox::currentIndexChanged, box, [this, options, get](int index) {
                if (m_loading || index < 0) return;
                get() = options.at(static_cast<std::size_t>(index));
                touched();
            });
        onLoad([box, options, get] {
            const QSignalBlocker quiet{box};
            const auto found = std::ranges::find(options, get());
            box->setCurrentIndex(static_cast<int>(std::distance(options.begin(), found)));
        });
        return new Field{name, box};
    }

    Field* line(const QString& name, const QString& objectName, std::function<std::string&()> get)
    {
        auto* edit = new LineEdit;
        edit->setObjectName(objectName);
        QObject::connect(edit, &QLineEdit::textEdited, edit, [this, get](const QString& text) {
            get() = fromQt(text);
            touched();
        });
        onLoad([edit, get] { edit->setText(toQt(get())); });
        return new Field{name, edit};
    }

    /// A text that may be silent: empty is "not asked".
    Field* honestLine(const QString& name, const QString& objectName,
        std::function<cases::Honest<std::string>&()> get)
    {
        auto* edit = new LineEdit;
        edit->setObjectName(objectName);
        QObject::connect(edit, &QLineEdit::textEdited, edit, [this, get](const QString& text) {
            if (text.trimmed().isEmpty())
                get() = {};
            else
                get() = fromQt(text.trimmed());
            touched();
        });
        onLoad([edit, get] {
            edit->setText(get().isAnswered() ? toQt(get().value()) : QString{});
            edit->setPlaceholderText(get().isAnswered() ? QString{} : wordOf(get().silence()));
        });
        return new Field{name, edit};
    }

    /// A language or a country: a name is typed, its code is kept.
    Field* honestCode(const QString& name, const QString& objectName, CodeEdit* edit,
        std::function<cases::Honest<std::string>&()> get)
    {
        edit->setObjectName(objectName);
        QObject::connect(edit, &CodeEdit::edited, edit, [this, edit, get] {
            if (const QString code = edit->code(); code.isEmpty())
                get() = {};
            else
                get() = fromQt(code);
            touched();
        });
        onLoad([edit, get] {
            edit->setCode(get().isAnswered() ? toQt(get().value()) : QString{});
            edit->setPlaceholderText(get().isAnswered() ? QString{} : wordOf(get().silence()));
        });
        return new Field{name, edit};
    }

    Field* words(const QString& name, const QString& objectName, int lines,
        std::function<std::string&()> get)
    {
        auto* edit = new TextEdit;
        edit->setObjectName(objectName);
        edit->setLines(lines, lines * 2);
        QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [this, edit, get] {
            if (m_loading) return;
            get() = fromQt(edit->toPlainText());
            touched();
        });
        onLoad([edit, get] {
            const QString text = toQt(get());
            if (edit->toPlainText() != text) edit->setPlainText(text);
        });
        return new Field{name, edit};
    }

    /// Boxes to tick; none ticked is `none`.
    template <cases::CodedEnum E>
    Field* boxes(const QString& name, const QString& objectName, std::function<bool(E)> has,
        std::function<void(E, bool)> set)
    {
        auto* holder = new QWidget;
        holder->setObjectName(objectName);
        auto* flow = new FlowLayout{holder, 12};
        for (const auto& entry : cases::Codes<E>::kAll) {
            auto* box = new QCheckBox{wordOf(entry.value), holder};
            box->setObjectName(objectName + QLatin1Char{'.'} + toQt(entry.code));
            box->setAccessibleName(name + QStringLiteral(": ") + box->text());
            const E value = entry.value;
            QObject::connect(box, &QCheckBox::toggled, box, [this, value, set](bool on) {
                if (m_loading) return;
                set(value, on);
                touched();
            });
            onLoad([box, value, has] {
                const QSignalBlocker quiet{box};
                box->setChecked(has(value));
            });
            flow->addWidget(box);
        }
        return new Field{name, holder};
    }

    /// Boxes of an honest set.
    template <cases::CodedEnum E>
    Field* boxes(const QString& name, const QString& objectName,
        std::function<cases::Honest<std::set<E>>&()> get)
    {
        return boxes<E>(
            name, objectName, [get](E value) { return get().valueOr({}).contains(value); },
            [get](E value, bool on) {
                auto chosen = get().valueOr({});
                if (on)
                    chosen.insert(value);
                else
                    chosen.erase(value);
                if (chosen.empty())
                    get() = {};
                else
                    get() = std::move(chosen);
            });
    }

private:
    std::function<void()> m_changed;
    std::vector<std::function<void()>> m_loaders;
    bool m_loading = false;
};

} // namespace waymark::ui
