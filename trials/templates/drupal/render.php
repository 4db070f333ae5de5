<?php
// Prints each article with PHP's Twig: php render.php FOLDER_OF_MODULE < ARTICLES.json
// What Drupal adds to Twig, and the component uses, stands here: its filters `t` and `format_date`, and the slot.
require '/usr/share/php/Twig/autoload.php';

$module = $argv[1];

/** Drupal's translations: sv.po's, by their source. */
$swedish = [];
preg_match_all('/^msgid "(.+)"\nmsgstr "(.*)"$/m', file_get_contents("$module/translations/kommun_nyhet.sv.po"), $found, PREG_SET_ORDER);
foreach ($found as [, $source, $translation]) $swedish[stripslashes($source)] = stripslashes($translation);

$twig = new Twig\Environment(new Twig\Loader\FilesystemLoader("$module/components/kommun-nyhet"));
$twig->addFilter(new Twig\TwigFilter('t', function (string $text, array $arguments = [], array $options = []) use ($swedish) {
    $translated = $options['langcode'] === 'sv' ? $swedish[$text] ?? throw new Exception("No Swedish for: $text") : $text;
    return strtr($translated, $arguments);
}));
$twig->addFilter(new Twig\TwigFilter('format_date', function (int $timestamp, string $type, string $format, string $zone, string $language) {
    if ($type !== 'custom') throw new Exception("The site's own format $type is not known here.");
    $months = new IntlDateFormatter($language, 0, 0, $zone, null, 'LLLL'); // Drupal has them from its own translations
    $date = (new DateTime("@$timestamp"))->setTimezone(new DateTimeZone($zone));
    return strtr($date->format(strtr($format, ['F' => '{}'])), ['{}' => $months->format($timestamp)]);
}));
date_default_timezone_set('UTC'); // as a Drupal whose zone nobody has chosen

foreach (json_decode(stream_get_contents(STDIN), true) as $name => $article) {
    $printed[$name] = $twig->render('kommun-nyhet.twig', ['replaced_by' => $article['replacedBy'] ?? '', 'body' => new Twig\Markup($article['body'], 'UTF-8')] + $article);
}
echo json_encode($printed);
