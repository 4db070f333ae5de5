<?php
/**
 * A post as facts.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is known of a post. An absent fact is an empty string. Texts are plain, but for the body.
 *
 * @param WP_Post $post The post.
 * @return array lang, headline, lead, published, modified, reviewed, expires, editor, url, replaced_by, images (ids), share, months.
 */
function kommun_nyhet_facts( WP_Post $post ) {
	$settings = kommun_nyhet_settings();
	$format   = $settings['time'] ? 'Y-m-d\TH:i:sP' : 'Y-m-d';
	$date     = function ( $field ) use ( $post, $format ) {
		$datetime = get_post_datetime( $post, $field );
		return $datetime ? $datetime->setTimezone( kommun_nyhet_zone() )->format( $format ) : '';
	};
	$meta     = function ( $key ) use ( $post ) {
		return (string) get_post_meta( $post->ID, "kommun_nyhet_$key", true );
	};

	/**
	 * Filters what is known of a post, before it is printed: a language plugin of your own, further lead pictures, a date to leave out.
	 *
	 * @param array   $facts As `kommun_nyhet_facts` says.
	 * @param WP_Post $post  The post.
	 */
	$facts = apply_filters(
		'kommun_nyhet_facts',
		array(
			'lang'        => function_exists( 'pll_get_post_language' ) && pll_get_post_language( $post->ID, 'slug' )
				? pll_get_post_language( $post->ID, 'slug' )
				: strtok( get_bloginfo( 'language' ), '-' ),
			'headline'    => kommun_nyhet_plain( get_the_title( $post ) ),
			'lead'        => kommun_nyhet_plain( $post->post_excerpt ),
			'published'   => $date( 'date' ),
			// Every post has a date of change: where it has not been changed, that of its publication.
			'modified'    => $post->post_modified_gmt > $post->post_date_gmt ? $date( 'modified' ) : '',
			'reviewed'    => $meta( 'last_reviewed' ),
			'expires'     => $meta( 'expires' ),
			'editor'      => $meta( 'editor' ) ? $meta( 'editor' ) : $settings['editor'],
			'url'         => get_permalink( $post ),
			'replaced_by' => $meta( 'replaced_by' ),
			'images'      => array_filter( array( get_post_thumbnail_id( $post ) ) ),
			'share'       => $settings['share'],
			'months'      => $settings['months'],
		),
		$post
	);
	foreach ( array( 'published', 'modified', 'reviewed', 'expires' ) as $fact ) {
		$facts[ $fact ] = kommun_nyhet_date( $facts[ $fact ] ) ? $facts[ $fact ] : ''; // What is no date is absent.
	}
	return $facts;
}

/**
 * HTML as plain text.
 *
 * @param string $html A title, an excerpt, a caption.
 * @return string
 */
function kommun_nyhet_plain( $html ) {
	return html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
}
