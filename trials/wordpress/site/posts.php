<?php
// Writes two posts as an editor would: php posts.php FOLDER_OF_WORDPRESS FOLDER_OF_PICTURES
// Answers with what the tests need to know of them, as JSON.
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/file.php';
require ABSPATH . 'wp-admin/includes/image.php';
require ABSPATH . 'wp-admin/includes/media.php';

/** A drawing of ours as a photograph from a camera: JPEG, through the media library. */
function upload(string $name, string $alt, string $caption): int {
    global $argv;
    $file = wp_tempnam("$name.jpg");
    imagejpeg(imagecreatefromwebp("$argv[2]/$name.webp"), $file, 80);
    $id = succeeded(media_handle_sideload(['name' => "$name.jpg", 'tmp_name' => $file], 0, null, ['post_excerpt' => $caption, 'post_date' => '2021-05-07 12:00:00']));
    update_post_meta($id, '_wp_attachment_image_alt', $alt);
    return $id;
}

function body(string $name, array $values = []): string {
    return strtr(file_get_contents(__DIR__ . "/$name.html"), $values);
}

function succeeded(int|WP_Error $id): int {
    if (is_wp_error($id)) throw new Exception($id->get_error_message());
    return $id;
}

/** Changes a post at that time: WordPress would date every change today. */
function change(string $when, array $post): void {
    $dates = ['post_modified' => $when, 'post_modified_gmt' => get_gmt_from_date($when)];
    $dated = fn ($data) => $dates + $data;
    add_filter('wp_insert_post_data', $dated);
    succeeded(wp_update_post(wp_slash($post), true));
    remove_filter('wp_insert_post_data', $dated);
}

/** A draft first, and then published, as in the editor: so its guid is an address that the site no longer shows. */
function publish(string $when, array $post): int {
    $id = succeeded(wp_insert_post(wp_slash($post), true));
    change($when, ['ID' => $id, 'post_status' => 'publish', 'post_date' => $when, 'edit_date' => true]);
    return $id;
}

$author = get_user_by('login', 'kommunikation')->ID;
wp_set_current_user($author); // who may write HTML as it stands
$category = wp_insert_term('Trygghet', 'category')['term_id'];
$all = ['post_author' => $author, 'post_category' => [$category]];

$places = publish('2021-05-06 09:00:00', $all + [
    'post_title' => 'Skapa trygga offentliga miljöer',
    'post_excerpt' => 'Polisen och Borås Stad arbetar långsiktigt, uthålligt och gemensamt för minskad brottslighet och ökad trygghet.',
    'post_content' => body('miljoer'),
]);

$lead = upload(
    'undertecknare',
    'Lokalpolisområdeschef, kommunpoliser, verksamhetschef folkhälsa och Kommunstyrelsens ordförande.',
    'Mattias Ramsö, lokalpolisområdeschef, Nadim Ghazale, kommunpolis, Anders Cronehag, kommunpolis, Åsa Skytt Jansson, verksamhetschef Fritids- och folkhälsoförvaltningen och Ulf Olsson, Kommunstyrelsens ordförande.'
);
$signing = upload(
    'signering',
    'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson.',
    'Lokalpolisområdeschef Mattias Ramsö och Kommunstyrelsens ordförande Ulf Olsson skriver på samverkansöverenskommelse för ökad trygghet och minskad brottslighet.'
);
$content = body('overenskommelsen', [
    '{{id:signering}}' => $signing,
    '{{large:signering}}' => wp_get_attachment_image_url($signing, 'large'),
    '{{path:miljoer}}' => wp_make_link_relative(get_permalink($places)),
]);
$agreement = publish('2021-05-07 13:30:00', $all + [
    'post_title' => 'Polisen och Borås Stad står enade för en tryggare kommun',
    'post_content' => $content,
]);
set_post_thumbnail($agreement, $lead);

change('2021-05-11 09:15:00', ['ID' => $agreement, 'post_content' => $content . body('tillagg')]); // an edit four days later

echo json_encode([
    'wordpress' => $wp_version,
    'theme' => wp_get_theme()->get('Name'),
    'posts' => array_map(fn ($id) => [
        'id' => $id,
        'slug' => get_post($id)->post_name,
        'address' => get_permalink($id),
        'guid' => get_the_guid($id),
        'picture' => get_post_thumbnail_id($id),
    ], ['agreement' => $agreement, 'places' => $places]),
]);
